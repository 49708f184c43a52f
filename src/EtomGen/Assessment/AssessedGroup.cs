namespace EtomGen;

/// <summary>A level-2 process in the scope of an assessment.</summary>
public sealed class AssessedGroup
{
    internal AssessedGroup(FrameworkProcess process, IReadOnlyList<AssessedProcess> processes)
    {
        Process = process;
        Processes = processes;
        Coverage = Coverage.Create(process, processes.Select(row => (row.Process, row.IsSubmitted)));
    }

    /// <summary>The level-2 process.</summary>
    public FrameworkProcess Process { get; }

    /// <summary>Its assessed processes, by identifier.</summary>
    public IReadOnlyList<AssessedProcess> Processes { get; }

    /// <summary>How many of its level-3 processes were submitted.</summary>
    public Coverage Coverage { get; }

    /// <summary>Identifier, name and coverage.</summary>
    public override string ToString() => $"{Process} [{Coverage}]";
}

using EtomGen.Framework;
using EtomGen.Framework.Raw;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>The processes of a source in the raw form of framework files. A location is the position of a process, from 1; 0 is the file as a whole.</summary>
internal sealed class ImportedFramework : RawFramework
{
    private readonly IReadOnlyList<ImportedProcess> _processes;

    public ImportedFramework(IEnumerable<(Fact Fact, string Value)> facts, IReadOnlyList<ImportedProcess> processes, bool isComplete)
    {
        _processes = processes;
        Facts.AddRange(facts.Select(fact => new RawFact(fact.Fact, fact.Value, 0, 0)));
        Rows.AddRange(processes.Select((process, i) => process.ToRow(i + 1, isComplete)));
    }

    public override FileLocation Head => default;

    public override FileLocation LocationOf(RawFact? fact) => default;

    public override FileLocation LocationOf(int rowStart, int rowLength, int field) => new(rowStart, 0, 0, 0, 0, 0);

    /// <summary>The row of the source that a finding is about.</summary>
    public SourceLocation SourceOf(FrameworkFinding finding) => finding.Location.Start == 0 ? default : _processes[finding.Location.Start - 1].Location;
}

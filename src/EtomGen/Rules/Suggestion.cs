namespace EtomGen.Rules;

/// <summary>Something that a code fix can write in place of what is wrong.</summary>
/// <param name="Value">A process identifier, a score or a release.</param>
/// <param name="Name">The name of the process; empty for a score or a release.</param>
/// <param name="Type">The full name of the process's generated type, or <see langword="null"/> where it has none. Only the compiler knows it.</param>
internal sealed record Suggestion(string Value, string Name = "", string? Type = null)
{
    public static Suggestion From(FrameworkProcess process) => new(process.Identifier.Value, process.Name);

    /// <summary>Identifier and name of a process, or the score or release.</summary>
    public override string ToString() => $"{Value} {Name}".TrimEnd();
}

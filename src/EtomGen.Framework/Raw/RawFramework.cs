namespace EtomGen.Framework.Raw;

/// <summary>A framework file as written, in either format: the facts of the release and a row for each process.</summary>
internal abstract class RawFramework : RawFile
{
    public List<RawFact> Facts { get; } = [];

    /// <summary>The location of findings on what the file lacks.</summary>
    public abstract FileLocation Head { get; }

    /// <summary>The location of a fact, or the head of the file where the fact is missing.</summary>
    public abstract FileLocation LocationOf(RawFact? fact);

    public FileLocation LocationOf(RawRow row, ProcessField field) => LocationOf(row, field.Index);

    /// <summary>The name of a fact in the format.</summary>
    public virtual string NameOf(Fact fact) => FactNames.NameOf(fact);

    /// <summary>The first fact of a kind, if the file states one.</summary>
    public RawFact? FirstFact(Fact kind) => Facts.Find(fact => fact.Kind == kind);
}

/// <summary>A fact about the release as written.</summary>
/// <param name="Kind">Which fact it is.</param>
/// <param name="Value">Its value.</param>
/// <param name="Start">Where it starts in its file.</param>
/// <param name="Length">Its length in the file.</param>
internal sealed record RawFact(Fact Kind, string Value, int Start, int Length)
{
    /// <summary>The value with its white space folded, or <see langword="null"/> where it is empty.</summary>
    public string? Text => TextFolding.Fold(Value) is { Length: > 0 } text ? text : null;
}

namespace EtomGen;

/// <summary>A piece of supporting evidence for a score: a document in words, or a link to one.</summary>
public sealed class ScoreEvidence
{
    private ScoreEvidence(string text, Uri? address)
    {
        Text = text;
        Address = address;
    }

    /// <summary>The evidence as declared.</summary>
    public string Text { get; }

    /// <summary>The address of the evidence, http or https, or <see langword="null"/> where it is said in words.</summary>
    public Uri? Address { get; }

    /// <summary>The evidence as declared.</summary>
    public override string ToString() => Text;

    internal static ScoreEvidence[] From(IEnumerable<string?> declared) =>
        [.. declared.Select(text => new ScoreEvidence(text!, WebAddress.IsMeant(text!) ? WebAddress.Parse(text!) : null))];
}

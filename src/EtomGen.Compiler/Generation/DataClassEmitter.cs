namespace EtomGen.Compiler.Generation;

/// <summary>Writes a nested class that reads a text at first use.</summary>
internal static class DataClassEmitter
{
    /// <summary>The longest text in a literal: the literals of an assembly have 16 MB, in two bytes a character, for all that is in it.</summary>
    private const int MaxLiteralLength = 1_000_000;

    /// <param name="source">Where to write.</param>
    /// <param name="type">The type of what is read.</param>
    /// <param name="reader">The type that reads it.</param>
    /// <param name="text">The text.</param>
    /// <param name="further">A further argument for the reader, or <see langword="null"/>.</param>
    public static SourceWriter Write(SourceWriter source, string type, string reader, string text, string? further = null)
    {
        bool isLong = text.Length > MaxLiteralLength;
        if (isLong)
        {
            source.Line($"[global::EtomGen.CatalogData({new Literal(text)})]");
        }

        source.Open("private static class Data").Add($"internal static readonly {type} Read = {reader}.FromGenerated(");
        if (isLong)
        {
            source.Add("typeof(Data)");
        }
        else
        {
            source.Add($"{new Literal(text)}");
        }

        if (further is not null)
        {
            source.Add($", {further}");
        }

        return source.Line(");").Close();
    }
}

namespace EtomGen.Compiler.Generation;

/// <summary>Emits a nested class that reads its data from a text at first use.</summary>
internal static class DataClassEmitter
{
    /// <summary>The maximum length of a text that is emitted as a string literal. All literals of an assembly share 16 MB, with two bytes a character.</summary>
    private const int MaxLiteralLength = 1_000_000;

    /// <param name="source">The writer.</param>
    /// <param name="type">The type of the data.</param>
    /// <param name="reader">The type whose method <c>FromGenerated</c> reads the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="argument">A second argument for that method, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public static SourceWriter Emit(SourceWriter source, string type, string reader, string text, string? argument, CancellationToken cancellationToken)
    {
        bool isLong = text.Length > MaxLiteralLength;
        if (isLong)
        {
            source.Add("[global::EtomGen.CatalogData(").AddLiteral(text, cancellationToken).Line(")]");
        }

        source.Open("private static class Data").Add($"internal static readonly {type} Read = {reader}.FromGenerated(");
        if (isLong)
        {
            source.Add("typeof(Data)");
        }
        else
        {
            source.AddLiteral(text, cancellationToken);
        }

        if (argument is not null)
        {
            source.Add($", {argument}");
        }

        return source.Line(");").Close();
    }
}

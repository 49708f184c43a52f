namespace EtomGen.Compiler.Generation;

/// <summary>Emits a nested class that carries its data as a text, and reads it at first use.</summary>
internal static class DataClassEmitter
{
    /// <param name="source">The writer.</param>
    /// <param name="type">The type of the data.</param>
    /// <param name="reader">The type whose method <c>FromGenerated</c> reads the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="argument">A second argument for that method, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public static SourceWriter Emit(SourceWriter source, string type, string reader, string text, string? argument, CancellationToken cancellationToken) => source
        .Add("[global::EtomGen.CatalogData(")
        .AddLiteral(text, cancellationToken)
        .Line(")]")
        .Open("private static class Data")
        .Line($"internal static readonly {type} Read = {reader}.FromGenerated(typeof(Data){(argument is null ? "" : $", {argument}")});")
        .Close();
}

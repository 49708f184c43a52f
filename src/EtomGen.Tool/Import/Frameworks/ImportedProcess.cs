using EtomGen.Framework;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>A process as the rows of a source give it.</summary>
internal sealed record ImportedProcess(ProcessDefinition Definition, SourcePlace Place, SheetSummary Sheet)
{
    public ProcessIdentifier Identifier => Definition.Identifier;
}

/// <summary>A row of a source.</summary>
internal readonly record struct SourcePlace(string Sheet, int Row, int Column)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"row {Row} of '{Sheet}'");
}

using EtomGen.Tool.Output.CSharp;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Writes an imported report as a C# declaration.</summary>
internal static class DeclarationWriter
{
    private const string Indent = "    ";

    /// <param name="import">The report, checked against its release.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="references">How processes are named.</param>
    /// <param name="name">The name of the declaring type.</param>
    /// <param name="namespaceName">Its namespace, or <see langword="null"/> for the global one.</param>
    public static string Write(ReportImport import, AssessmentFacts facts, ProcessReferences references, string name, string? namespaceName)
    {
        bool namesTypes = import.Rows.Any(row => TypeOf(row, references) is not null);
        var source = new CSharpFile(namespaceName, "EtomGen", namesTypes ? references.Namespace : null);
        source.Line(
            $"/// <summary>The published assessment of {CSharpText.Documentation(facts.Product)} by {CSharpText.Documentation(facts.Company)} against "
                + $"release {facts.Release}.</summary>");
        WriteFacts(source, facts);
        foreach (IGrouping<string, ImportedRow> group in import.Rows.GroupBy(row => GroupOf(row.Identifier)))
        {
            source.Line();
            foreach (ImportedRow row in group)
            {
                source.Line(row.Fault is null ? Row(row, references) : Unresolved(row, facts.Release));
            }
        }

        source.Line($"public static partial class {name};");
        return source.ToString();
    }

    private static void WriteFacts(CSharpFile source, AssessmentFacts facts)
    {
        (string Name, string? Value)[] arguments =
        [
            ("Company", facts.Company),
            ("Product", facts.Product),
            ("ProductVersion", facts.ProductVersion),
            ("FrameworxVersion", facts.FrameworxVersion),
            ("CompletedOn", facts.CompletedOn),
            ("ReportUrl", facts.ReportUrl),
        ];
        string[] kind = facts.Kind == AssessmentKind.Product ? [] : [$"{Indent}Kind = AssessmentKind.{facts.Kind}"];
        source.Line("[ConformanceAssessment(");
        source.Line($"{Indent}{CSharpText.Literal(facts.Release.ToString())},");
        string[] named =
        [
            .. arguments.Where(argument => argument.Value is not null).Select(argument => $"{Indent}{argument.Name} = {CSharpText.Literal(argument.Value!)}"),
            .. kind,
        ];
        source.Line($"{string.Join(",\n", named)})]");
    }

    private static string Row(ImportedRow row, ProcessReferences references)
    {
        string? type = TypeOf(row, references);
        string attribute = row.Score is null ? "NotSubmitted" : "Score";
        string arguments = Arguments(
            type is null ? CSharpText.Literal(row.Identifier) : null,
            row.Score is { } score ? ConformanceScale.Text(score) : null,
            Named("Comment", row.Comment));
        string remark = type is null && row.Source.Name.Length > 0 ? $" // {CSharpText.Remark(row.Source.Name)}" : "";
        return $"[{attribute}{(type is null ? "" : $"<{type}>")}{arguments}]{remark}";
    }

    /// <summary>A row that the release does not take, kept in a form that compiles and is reported (ETOM2017).</summary>
    private static string Unresolved(ImportedRow row, ReleaseNumber release) => $"[Unresolved{Arguments(
        CSharpText.Literal(release.ToString()),
        CSharpText.Literal(row.Identifier),
        Named("Name", row.Source.Name.Length == 0 ? null : row.Source.Name),
        row.Score is { } score ? $"Score = {ConformanceScale.Text(score)}" : null,
        Named("Comment", row.Comment),
        Named("Reason", row.Fault))}]";

    private static string? Named(string name, string? value) => value is null ? null : $"{name} = {CSharpText.Literal(value)}";

    private static string Arguments(params string?[] arguments) => arguments.OfType<string>().ToArray() is { Length: > 0 } given ? $"({string.Join(", ", given)})" : "";

    private static string? TypeOf(ImportedRow row, ProcessReferences references) => row.Fault is null ? references.TypeOf(row.Identifier) : null;

    private static string GroupOf(string identifier) => ProcessIdentifier.TryParse(identifier, out ProcessIdentifier known) && known.Parent is { } parent ? parent.Value : "";
}

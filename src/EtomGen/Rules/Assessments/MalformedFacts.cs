using System.Globalization;

namespace EtomGen.Rules;

/// <summary>ETOM2012: a fact of the assessment is missing or malformed.</summary>
internal sealed class MalformedFacts : AssessmentRule
{
    private static readonly string[] DateFormats = ["yyyy-MM", "yyyy-MM-dd"];

    /// <summary>No scale of any release is larger.</summary>
    private const double MaxScore = 1_000_000;

    public const string RuleId = "ETOM2012";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        AssessmentDeclaration facts = context.Declaration;
        if (BlankText.Is(facts.Company))
        {
            yield return Missing(facts.Company, DeclaredArgument.Company, "the company whose product is assessed: set Company");
        }

        if (BlankText.Is(facts.Product))
        {
            yield return Missing(facts.Product, DeclaredArgument.Product, "the product's title: set Product");
        }

        if (facts.ProductVersion is not null && BlankText.Is(facts.ProductVersion))
        {
            yield return Fact(DeclaredArgument.ProductVersion, "The product's version is empty: leave ProductVersion out where there is none");
        }

        if (facts.FrameworxVersion is not null && BlankText.Is(facts.FrameworxVersion))
        {
            yield return Fact(DeclaredArgument.FrameworxVersion, "The Frameworx version is empty: leave FrameworxVersion out where it is that of the release");
        }

        if (facts.CompletedOn is not null && !IsDate(facts.CompletedOn))
        {
            yield return Fact(
                DeclaredArgument.CompletedOn,
                $"{Excerpt.Quoted(facts.CompletedOn)} is not a completion date: write year and month, such as 2013-05, or a day, such as 2013-05-31");
        }

        if (!Enum.IsDefined(typeof(AssessmentKind), facts.Kind))
        {
            yield return Fact(DeclaredArgument.Kind, NotAMember(facts.Kind, "a kind of assessment"));
        }

        if (facts.ReportUrl is not null && WebAddress.Parse(facts.ReportUrl) is null)
        {
            yield return Fact(DeclaredArgument.ReportUrl, $"{Excerpt.Quoted(facts.ReportUrl)} is not an absolute http or https address of a report");
        }

        IEnumerable<(IReadOnlyList<string?>, int)> evidence =
            facts.Rows.Select(row => (row.Evidence, row.Attribute)).Concat(facts.Unresolved.Select(row => (row.Evidence, row.Attribute)));
        foreach ((IReadOnlyList<string?> pieces, int attribute) in evidence)
        {
            for (int i = 0; i < pieces.Count; i++)
            {
                if (FaultOf(pieces[i]) is { } fault)
                {
                    yield return At(new DeclarationLocation(attribute, DeclaredArgument.Evidence, i), fault);
                }
            }
        }

        IEnumerable<(string?, int)> origins = facts.Rows.Select(row => (row.MovedFrom, row.Attribute)).Concat(facts.Unresolved.Select(row => (row.MovedFrom, row.Attribute)));
        foreach ((string? movedFrom, int attribute) in origins)
        {
            if (ProcessOrigin.Parse(movedFrom) is null)
            {
                yield return At(
                    new DeclarationLocation(attribute, DeclaredArgument.MovedFrom),
                    $"{Excerpt.Quoted(movedFrom)} is not where a row came from: write release and identifier, such as 12.0 1.1.1.5.7, and a comma between several");
            }
        }

        foreach (DeclaredUnresolved unresolved in facts.Unresolved)
        {
            if (unresolved.Score is { } score && !(Math.Abs(score) <= MaxScore))
            {
                yield return At(new DeclarationLocation(unresolved.Attribute, DeclaredArgument.Score), $"{ScoreOutOfRange.Text(score)} is not a score");
            }
        }

        foreach (DeclaredModule module in facts.Modules)
        {
            // A name that does not compile, as while it is typed, is the compiler's to report.
            if (module.Name is not null && BlankText.Is(module.Name))
            {
                yield return At(new DeclarationLocation(module.Attribute, DeclaredArgument.Name), "The module has no name: say what the product calls it");
            }
        }
    }

    /// <summary>The finding on a mapping whose automation is not a member of the enumeration, or <see langword="null"/>.</summary>
    public static Finding? FindingOn(DeclaredMapping mapping) => Enum.IsDefined(typeof(Automation), mapping.Automation)
        ? null
        : new MalformedFacts().At(mapping.Process.Location with { Argument = DeclaredArgument.Automation }, NotAMember(mapping.Automation, "a degree of automation"));

    private static string NotAMember<T>(T value, string what)
        where T : struct, Enum => $"{value:D} is not {what}: write {string.Join(", ", Enum.GetNames(typeof(T)))}";

    private Finding Missing(string? fact, DeclaredArgument argument, string what) =>
        Fact(fact is null ? DeclaredArgument.None : argument, $"The assessment does not name {what}");

    private Finding Fact(DeclaredArgument argument, string message) => At(new DeclarationLocation(DeclarationLocation.AssessmentAttribute, argument), message);

    private static bool IsDate(string text) =>
        DateTime.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>What is wrong with a piece of evidence; one that does not compile is the compiler's to report.</summary>
    private static string? FaultOf(string? evidence) =>
        evidence is null ? null
        : BlankText.Is(evidence) ? "The evidence is empty: say what shows the score, or link to it"
        : WebAddress.IsMeant(evidence) && WebAddress.Parse(evidence) is null ? $"'{Excerpt.Of(evidence)}' is not an absolute http or https address of evidence"
        : null;
}

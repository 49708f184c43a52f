using System.Collections.Immutable;
using CsCheck;
using EtomGen.Testing.Drawing;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Compiler.Tests.Declarations;

/// <summary>Draws declarations that compile and may break any rule: every attribute, every argument, in every form that C# has for them.</summary>
internal static class DrawnDeclarations
{
    private const string TypeName = "Drawn";

    private static readonly string[] Ids = ["1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4", "1.1.2", "1.1.2.1", "1.1.2.2", "1.1.2.7", "1.1.2.99"];

    private static readonly string[] Types =
    [
        "Etom.V1.Readers", "Etom.V1.Lending", "Etom.V1.Lending.LendABook", "Etom.V1.Lending.TakeBackABook", "Etom.V1.Lending.RenewALoan", "Etom.V1.Fines",
        "Etom.V1.Fines.ChargeAFine",
        "Etom.V2.Readers", "Etom.V2.Fines", "Etom.V2.Fines.ChargeAFine", "Etom.V2.Lending.LendABook", "Etom.V2.Lending.RenewOnline",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (1, Gen.Const("null")),
        (1, Gen.Const("\"\"")),
        (4, Draw.Text.Select(Quoted)),
        (2, Gen.OneOf("\"Acme\"", "\"2026-03\"", "\"https://example.org/\"", "\"ftp://example.org\"")));

    private static readonly Gen<string> Score = Gen.OneOf(
        "0", "1", "3", "4.5", "5", "5", "5", "10", "10", "5.1", "-1", "4.85", "5.0000000000000009", "0.1 + 0.2", "1e300", "1e-300", "(double)4.8f", "double.NaN",
        "double.PositiveInfinity", "double.NegativeInfinity", "-0.0");

    private static readonly Gen<string> Origins = Gen.OneOf("\"0.9 1.1.4\"", "\"0.9 1.1.4, 0.8 1.1\"", "\"1.1.4\"", "\"\"", "null");

    private static readonly Gen<string> Release = Gen.OneOf("\"1.0\"", "\"1.0\"", "\"1.0\"", "\"2.0\"", "\"9.9\"", "\"x\"", "null");

    private static readonly Gen<string> Kind = Gen.OneOf(
        "EtomGen.AssessmentKind.Solution",
        "EtomGen.AssessmentKind.Product",
        "EtomGen.AssessmentKind.Implementation",
        "(EtomGen.AssessmentKind)42");

    private static readonly Gen<string> Type = Gen.OneOf(Types);

    /// <summary>An identifier that JSON can hold as well: text.</summary>
    private static readonly Gen<string> TextIdentifier = Gen.Frequency((8, Gen.OneOf(Ids).Select(Quoted)), (1, Text));

    private static readonly Gen<string> AnyIdentifier = Gen.Frequency((2, TextIdentifier), (1, Type.Select(type => $"{type}.Id")));

    /// <summary>The source of some declaring types, each under its own name.</summary>
    public static Gen<string> Sources(int most) =>
        Gen.OneOf(Declaration(areTyped: false), Declaration(areTyped: true)).Array[1, most].Select(
            sources => string.Concat(sources.Select((source, i) => source.Replace(TypeName, $"{TypeName}{i}", StringComparison.Ordinal))));

    private static Gen<string> Declaration(bool areTyped)
    {
        Gen<string> identifier = areTyped ? AnyIdentifier : TextIdentifier;
        Gen<string> attribute = Gen.OneOf(
            [
                Attribute(
                    "Score",
                    Gen.Select(identifier, Score, Gen.Bool, (process, score, isNamed) => isNamed ? $"(score: {score}, process: {process}" : $"({process}, {score}"),
                    ("Deviation", Text),
                    ("Evidence", Elements(Text)),
                    ("Comment", Text),
                    ("MovedFrom", Origins)),
                Attribute("NotSubmitted", identifier.Select(process => $"({process}"), ("Comment", Text), ("MovedFrom", Origins)),
                Attribute("Module", Text.Select(name => $"({name}"), ("Note", Text), ("Supports", Elements(identifier))),
                Attribute(
                    "Unresolved",
                    Gen.Select(Release, identifier, Gen.Bool, (release, process, isNamed) => isNamed ? $"(process: {process}, release: {release}" : $"({release}, {process}"),
                    ("Name", Text),
                    ("Score", Score),
                    ("Deviation", Text),
                    ("Evidence", Elements(Text)),
                    ("Comment", Text),
                    ("Module", Text),
                    ("Reason", Text),
                    ("MovedFrom", Origins)),
                Attribute("ConformanceGoal", Gen.Const("("), ("MinimumScore", Score), ("MinimumCoverage", Score)),
                Attribute("ConformanceGoal", identifier.Select(process => $"({process}"), ("MinimumScore", Score), ("MinimumCoverage", Score)),
                Attribute(
                    "Supports",
                    Gen.Select(Release, identifier, (release, process) => $"({release}, {process}"),
                    ("Note", Text),
                    ("Automation", Gen.OneOf("EtomGen.Automation.Mixed", "(EtomGen.Automation)9"))),
                .. areTyped
                    ?
                    [
                        Attribute(
                            "Score",
                            Gen.Select(Type, Score, (type, score) => $"<{type}>({score}"),
                            ("Deviation", Text),
                            ("Evidence", Elements(Text)),
                            ("Comment", Text),
                            ("MovedFrom", Origins)),
                        Attribute("NotSubmitted", Type.Select(type => $"<{type}>("), ("Comment", Text), ("MovedFrom", Origins)),
                        Attribute("ConformanceGoal", Type.Select(type => $"<{type}>("), ("MinimumScore", Score), ("MinimumCoverage", Score)),
                        Attribute("Supports", Type.Select(type => $"<{type}>("), ("Note", Text)),
                    ]
                    : Array.Empty<Gen<string>>(),
            ]);

        // JSON always has company and product.
        Gen<string> required = areTyped ? Gen.Const("") : Gen
            .Select(Text, Text, (company, product) => $", Company = {company}, Product = {product}")
            .Where(facts => !facts.Contains("= null", StringComparison.Ordinal));
        Gen<string> assessment = Attribute(
            "ConformanceAssessment",
            Gen.Select(Release, required, (release, facts) => $"({release}{facts}"),
            [
                .. areTyped ? [("Company", Text), ("Product", Text)] : Array.Empty<(string, Gen<string>)>(),
                ("ProductVersion", Text),
                ("FrameworxVersion", Text),
                ("CompletedOn", Text),
                ("ReportUrl", Text),
                ("Kind", Kind),
            ]);
        return
            from facts in assessment
            from attributes in attribute.Array[0, 8]
            from index in Gen.Int[0, 8]
            from split in Gen.Int[0, 8]
            from shape in Gen.Int[0, 3]
            select Shaped([.. attributes.Take(index), facts, .. attributes.Skip(index)], split, shape);
    }

    /// <summary>A declaring type: in a namespace, in two parts, in another type, or with a keyword for a name.</summary>
    private static string Shaped(string[] attributes, int split, int shape) => shape switch
    {
        0 => $"namespace Shop {{ {string.Join('\n', attributes)}\npublic static partial class {TypeName} {{ }} }}\n",
        1 =>
            $"{string.Join('\n', attributes.Take(split))}\npublic partial class {TypeName} {{ }}\n{string.Join('\n', attributes.Skip(split))}\n"
                + $"public partial class {TypeName} {{ }}\n",
        2 =>
            $"namespace Shop {{ public partial class {TypeName} {{ {string.Join('\n', attributes)}\n"
                + $"internal partial struct Inner {{ "
                + $"{attributes.FirstOrDefault(attribute => attribute.StartsWith("[EtomGen.Supports", StringComparison.Ordinal))} void Run() {{ }} }} }} }}\n",
        _ => $"namespace {TypeName} {{ {string.Join('\n', attributes)}\ninternal sealed partial record @class; }}\n",
    };

    /// <summary>An attribute with some of its properties, in any order.</summary>
    private static Gen<string> Attribute(string name, Gen<string> start, params (string Name, Gen<string> Value)[] properties) =>
        from opened in start
        from values in properties.Aggregate(
            Gen.Const(ImmutableArray<string>.Empty),
            (all, property) => Gen.Select(all, property.Value, (before, value) => before.Add($"{property.Name} = {value}")))
        from chosen in Gen.Shuffle(values.ToArray(), 0, values.Length)
        let separator = chosen.Length == 0 || opened.EndsWith('(') ? "" : ", "
        select $"[EtomGen.{name}{opened}{separator}{string.Join(", ", chosen)})]";

    private static Gen<string> Elements(Gen<string> element) => Gen.Select(element.Array[0, 4], Gen.Int[0, 4], (elements, form) => (form, elements.Length) switch
    {
        (0, _) => "null",
        (1, _) => $"[{string.Join(", ", elements)}]",
        (_, 0) => "new string[0]",
        (2, _) => $"new string[] {{ {string.Join(", ", elements)} }}",
        _ => $"new[] {{ {string.Join(", ", elements)}, \"1\" }}",
    });

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}

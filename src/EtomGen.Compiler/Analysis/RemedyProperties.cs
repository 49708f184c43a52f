using System.Collections.Immutable;
using EtomGen.Rules;

namespace EtomGen.Compiler.Analysis;

/// <summary>What a diagnostic tells a code fix.</summary>
internal static class RemedyProperties
{
    /// <summary>The property that says what to do: a <see cref="RemedyKind"/>, or one of the kinds below.</summary>
    public const string Kind = "EtomRemedy";

    /// <summary>The property that says with what: identifiers, a score, a release; separated by spaces.</summary>
    public const string Values = "EtomValues";

    /// <summary>The property that has the type of each identifier, fully qualified; separated by spaces, with a minus sign where there is none.</summary>
    public const string Types = "EtomTypes";

    /// <summary>Names the process by its type instead of its identifier.</summary>
    public const string UseType = "UseType";

    /// <summary>Makes a type partial.</summary>
    public const string MakePartial = "MakePartial";

    /// <summary>Adds the attribute that declares an assessment, against the release in the values.</summary>
    public const string DeclareAssessment = "DeclareAssessment";

    public const char Separator = ' ';
    public const string NoType = "-";

    public static ImmutableDictionary<string, string?> Of(string kind, IEnumerable<string> values, IEnumerable<string?> types) => ImmutableDictionary<string, string?>.Empty
        .Add(Kind, kind)
        .Add(Values, string.Join(Separator.ToString(), values))
        .Add(Types, string.Join(Separator.ToString(), types.Select(type => type ?? NoType)));
}

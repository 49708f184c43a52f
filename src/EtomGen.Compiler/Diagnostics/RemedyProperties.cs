using System.Collections.Immutable;
using EtomGen.Rules;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>What a diagnostic tells a code fix.</summary>
internal static class RemedyProperties
{
    /// <summary>The property that says what to do: a <see cref="RemedyKind"/>, or one of the kinds below.</summary>
    public const string Kind = "EtomRemedy";

    /// <summary>The property that says with what: identifiers, a score, a release; separated by spaces.</summary>
    public const string Values = "EtomValues";

    /// <summary>The property that has the type of each identifier, fully qualified; separated by spaces, with a minus sign where there is none.</summary>
    public const string Types = "EtomTypes";

    /// <summary>The property that has the name of each identifier's process, for people to read; one a line.</summary>
    public const string Names = "EtomNames";

    /// <summary>Names the process by its type instead of its identifier.</summary>
    public const string UseType = "UseType";

    /// <summary>Makes a type partial.</summary>
    public const string MakePartial = "MakePartial";

    /// <summary>Adds the attribute that declares an assessment, against the release in the values.</summary>
    public const string DeclareAssessment = "DeclareAssessment";

    public const char Separator = ' ';
    public const char LineSeparator = '\n';
    public const string NoType = "-";

    /// <summary>The properties of a remedy that names processes.</summary>
    public static ImmutableDictionary<string, string?> OfProcesses(string kind, (string Identifier, string? Name, string? Type)[] processes) =>
        Of(kind, processes.Select(process => process.Identifier), processes.Select(process => process.Type))
            .Add(Names, string.Join(LineSeparator.ToString(), processes.Select(process => process.Name)));

    public static ImmutableDictionary<string, string?> Of(string kind, IEnumerable<string> values, IEnumerable<string?> types) => ImmutableDictionary<string, string?>.Empty
        .Add(Kind, kind)
        .Add(Values, string.Join(Separator.ToString(), values))
        .Add(Types, string.Join(Separator.ToString(), types.Select(type => type ?? NoType)));
}

using System.Collections.Immutable;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>Writes the suggestions of a finding into the properties of its diagnostic, and reads them for the code fix.</summary>
internal static class FixProperties
{
    /// <summary>The property: a suggestion a line, its value, name and type separated by tabs.</summary>
    private const string Suggestions = "EtomSuggestions";

    private const char LineSeparator = '\n';
    private const char FieldSeparator = '\t';

    public static ImmutableDictionary<string, string?> Write(IEnumerable<Suggestion> suggestions)
    {
        string text = string.Join(
            LineSeparator.ToString(),
            suggestions.Select(suggestion => string.Join(FieldSeparator.ToString(), suggestion.Value, suggestion.Name, suggestion.Type)));
        return text.Length == 0 ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Suggestions, text);
    }

    public static ImmutableArray<Suggestion> Read(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Suggestions, out string? text) && text is not null
        ? text.Split(LineSeparator).Select(ReadLine).ToImmutableArray()
        : ImmutableArray<Suggestion>.Empty;

    private static Suggestion ReadLine(string line) => line.Split(FieldSeparator) is [var value, var name, var type]
        ? new Suggestion(value, name, type.Length == 0 ? null : type)
        : throw new FormatException($"'{line}' is not a suggestion.");
}

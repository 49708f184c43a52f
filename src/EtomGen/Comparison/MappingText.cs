using System.Text;

namespace EtomGen;

/// <summary>The compact text of mappings in generated code: a line for each mapping, its fields separated by tabs.</summary>
/// <remarks>Notes have no tabs or line breaks, since the reader folds white space.</remarks>
internal static class MappingText
{
    private const char Separator = '\t';
    private const int Fields = 5;

    public static string Write(IEnumerable<ReleaseMapping> mappings)
    {
        var text = new StringBuilder();
        foreach (ReleaseMapping mapping in mappings)
        {
            text.Append(mapping.FromRelease).Append(Separator).Append(mapping.From).Append(Separator)
                .Append(mapping.ToRelease).Append(Separator).Append(mapping.To).Append(Separator)
                .Append(mapping.Note).Append('\n');
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">A line is not a mapping.</exception>
    public static IReadOnlyList<ReleaseMapping> Read(string text) => [.. text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(ReadLine)];

    private static ReleaseMapping ReadLine(string line) => line.Split(Separator) is { Length: Fields } fields
        ? new ReleaseMapping(ReleaseNumber.Parse(fields[0]), Identifier(fields[1]), ReleaseNumber.Parse(fields[2]), Identifier(fields[3]), fields[4].Length == 0 ? null : fields[4])
        : throw new FormatException($"'{Excerpt.Of(line)}' is not a mapping.");

    private static ProcessIdentifier? Identifier(string field) => field.Length == 0 ? null : ProcessIdentifier.Parse(field);
}

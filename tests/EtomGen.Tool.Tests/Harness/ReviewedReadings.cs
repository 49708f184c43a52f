using System.Text;
using System.Text.RegularExpressions;

namespace EtomGen.Tool.Tests.Harness;

/// <summary>
/// A reviewed file: inputs, one a line with <c>\n</c> and the like for characters that have no place there, and below each, indented, what is read of it.
/// <c>ETOMGEN_UPDATE=1 dotnet test --project tests/EtomGen.Tool.Tests</c> takes over what is read now.
/// </summary>
internal static class ReviewedReadings
{
    private const string Indent = "    ";

    public static TheoryData<string> In(string folder) => [.. Directory.EnumerateFiles(folder, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>Reads every input, and compares with what was reviewed.</summary>
    public static async Task CheckAsync(string file, Func<string, Task<IEnumerable<string>>> read)
    {
        string reviewed = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var given = new StringBuilder();
        foreach (string line in reviewed.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith(Indent, StringComparison.Ordinal)))
        {
            given.Append(line).Append('\n');
            foreach (string result in line.Length == 0 || line[0] == '#' ? [] : await read(Regex.Unescape(line)))
            {
                given.Append(Indent).Append(result).Append('\n');
            }
        }

        if (Updates.AreAskedFor)
        {
            await File.WriteAllTextAsync(file, given.ToString(), TestContext.Current.CancellationToken);
        }

        Assert.Equal(Updates.AreAskedFor ? given.ToString() : reviewed, given.ToString());
    }
}

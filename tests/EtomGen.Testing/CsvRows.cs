using System.Text;

namespace EtomGen.Testing;

/// <summary>Reads CSV in the simplest way: tests do not read what they compare with by the code under test.</summary>
public static class CsvRows
{
    /// <summary>The rows of a text in CSV, the header among them.</summary>
    public static IEnumerable<string[]> Read(string text)
    {
        var record = new List<string>();
        var field = new StringBuilder();
        bool isQuoted = false;
        foreach (char c in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n') + "\n")
        {
            if (c == '"')
            {
                // The second of two doubled quotes opens the field again, and means one.
                field.Append(!isQuoted && field.Length > 0 ? "\"" : "");
                isQuoted = !isQuoted;
            }
            else if (isQuoted || c is not (',' or '\n'))
            {
                field.Append(c);
            }
            else
            {
                record.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return [.. record];
                    record.Clear();
                }
            }
        }
    }
}

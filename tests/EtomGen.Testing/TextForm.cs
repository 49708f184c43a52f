using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EtomGen.Testing;

/// <summary>The published sample as it is written without types: each row names its process by identifier.</summary>
public static partial class TextForm
{
    /// <summary>Rewrites rows and modules of the sample, and removes the using that they no longer need.</summary>
    public static string Of(string sample, string open = "", string close = "")
    {
        Dictionary<string, string> identifiers = Identifiers(sample);
        string rows = Row()
            .Replace(sample, row => $"[{row.Groups["row"].Value}({Quoted(row.Groups["type"].Value)}{(row.Groups["score"] is { Success: true } score ? $", {score.Value}" : "")})]");
        return Constant().Replace(rows, constant => Quoted(constant.Groups["type"].Value)).Replace("using Etom.V12;\n", "", StringComparison.Ordinal);

        string Quoted(string type) => $"{open}\"{identifiers[type]}\"{close}";
    }

    /// <summary>The identifiers by type, read from the framework file by the words of the names, without the code under test.</summary>
    private static Dictionary<string, string> Identifiers(string sample)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (XElement process in XDocument.Load(Path.Combine(Repository.FrameworkData, "etom-12.0.xml")).Descendants().Where(element => element.Attribute("id") is not null))
        {
            names[process.Attribute("id")!.Value] = Pascal(process.Attribute("name")!.Value);
        }

        var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string identifier, string name) in names)
        {
            identifiers[name] = identifier;
            if (identifier.LastIndexOf('.') is > 0 and var dot && names.TryGetValue(identifier[..dot], out string? parent))
            {
                identifiers[$"{parent}.{name}"] = identifier;
            }
        }

        return identifiers;
    }

    private static string Pascal(string name) =>
        string.Concat(Word().Matches(name.Replace("&", " And ", StringComparison.Ordinal)).Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]));

    [GeneratedRegex(@"\[(?<row>Score|NotSubmitted)<(?<type>[\w.]+)>(\((?<score>[\d.]+)\))?\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b(?<type>\w+)\.Id\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Constant();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}

using System.Security;

namespace EtomGen.Tool.Templates;

/// <summary>A template of <c>dotnet new</c>, as the tool carries it: the same files, without the template engine.</summary>
/// <param name="Name">What the command calls it.</param>
/// <param name="ShortName">What <c>dotnet new</c> calls it.</param>
/// <param name="SourceName">The name that the new one replaces, in files and in their names.</param>
/// <param name="HasFolder">Whether the files are in a folder of their own.</param>
internal sealed record StartingTemplate(string Name, string ShortName, string SourceName, bool HasFolder)
{
    private const string Settings = ".template.config/";
    private const string TestsSuffix = ".Tests";

    /// <summary>Every template; the first one is the default.</summary>
    public static IReadOnlyList<StartingTemplate> All { get; } =
    [
        new("project", "etom-assessment", "EtomAssessment", HasFolder: true),
        new("file", "etom-assessment-file", "EtomAssessment", HasFolder: false),
        new("item", "etom-assessment-item", "ProductAssessment", HasFolder: false),
        new("tests", "etom-assessment-tests", "EtomAssessment.Tests", HasFolder: true),
    ];

    /// <summary>The files of the template, by their names.</summary>
    /// <param name="name">The new name.</param>
    /// <param name="release">The release of the assessment.</param>
    /// <param name="ownFramework">The path of the framework file as the files refer to it, where the release is not a bundled one.</param>
    public IEnumerable<(string File, string Content)> Instantiate(string name, FrameworkCatalog release, string? ownFramework)
    {
        string tested = name.EndsWith(TestsSuffix, StringComparison.Ordinal) ? name[..^TestsSuffix.Length] : name;
        foreach ((string file, string content) in Read())
        {
            string included = ownFramework ?? release.Release.ToString();
            string text = new ConditionalText(release.Release.ToString()).Choose(content, ownFramework is null ? null : () => new StartingRows(release).Lines)
                .Replace(SourceName, name, StringComparison.Ordinal)
                .Replace("<EtomFramework Include=\"RELEASE\"", $"<EtomFramework Include=\"{SecurityElement.Escape(included)}\"", StringComparison.Ordinal)
                .Replace("EtomReleases=RELEASE", $"EtomReleases={included}", StringComparison.Ordinal)
                .Replace("<TargetFramework>net10.0<", $"<TargetFramework>net{Environment.Version.Major}.0<", StringComparison.Ordinal)
                .Replace("RELEASE", release.Release.ToString(), StringComparison.Ordinal)
                .Replace("VNAMESPACE", Framework.Naming.ReleaseNames.NamespaceOf(release.Release), StringComparison.Ordinal)
                .Replace("COMPANY", "My company", StringComparison.Ordinal)
                .Replace("PRODUCT", "My product", StringComparison.Ordinal)
                .Replace("TESTED", tested, StringComparison.Ordinal);
            yield return (file.Replace(SourceName, name, StringComparison.Ordinal), text);
        }
    }

    private IEnumerable<(string File, string Content)> Read()
    {
        string prefix = $"templates/{ShortName}/";
        foreach (string resource in typeof(StartingTemplate).Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            if (resource.StartsWith(prefix, StringComparison.Ordinal) && !resource[prefix.Length..].StartsWith(Settings, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(typeof(StartingTemplate).Assembly.GetManifestResourceStream(resource)!);
                yield return (resource[prefix.Length..], reader.ReadToEnd().ReplaceLineEndings("\n"));
            }
        }
    }
}

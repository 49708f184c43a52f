using System.Text.RegularExpressions;

namespace EtomGen.Framework.Tests;

/// <summary>The folders of EtomGen.Framework depend on each other in one direction.</summary>
public partial class FolderTests
{
    private const string Project = "EtomGen.Framework";

    [Theory]
    [InlineData("", "")]
    [InlineData("Raw", "")]
    [InlineData("Rules", "Raw")]
    [InlineData("Definitions", "Raw, Rules")]
    [InlineData("Reading", "Definitions, Raw, Rules")]
    [InlineData("Writing", "Raw")]
    [InlineData("Naming", "")]
    public void A_folder_imports_only_the_folders_below_it(string folder, string imported) => Assert.Equal(imported, string.Join(", ", ImportsOf(folder)));

    [Fact]
    public void No_folder_imports_itself_through_others()
    {
        Dictionary<string, string[]> imports = Folders().ToDictionary(folder => folder, ImportsOf);
        Assert.Equal(["Definitions", "Naming", "Raw", "Reading", "Rules", "Writing"], imports.Keys.Order(StringComparer.Ordinal));
        Assert.All(imports.Keys, folder => Assert.DoesNotContain(folder, Reached(folder)));

        HashSet<string> Reached(string start)
        {
            var reached = new HashSet<string>();
            var open = new Stack<string>(imports[start]);
            while (open.TryPop(out string? folder))
            {
                if (reached.Add(folder))
                {
                    Array.ForEach(imports[folder], open.Push);
                }
            }

            return reached;
        }
    }

    private static string[] Folders() =>
    [
        .. Directory.GetDirectories(Root)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs").Any())
            .Select(Path.GetFileName)
            .OfType<string>(),
    ];

    /// <summary>The folders whose namespace a folder's sources name.</summary>
    private static string[] ImportsOf(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(Root, folder), "*.cs")
            .SelectMany(file => Namespaces().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["folder"].Value)
            .Where(name => name != folder && Folders().Contains(name))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static string Root => Path.Combine(Repository.Root, "src", Project);

    [GeneratedRegex(@"\bEtomGen\.Framework\.(?<folder>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Namespaces();
}

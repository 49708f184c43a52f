using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using NuGet.Packaging;

namespace EtomGen.EndToEnd.Packages;

/// <summary>What is in the packages, and what is not.</summary>
public partial class PackageContentTests(PackageFeed feed)
{
    private const string PlugIn = "analyzers/dotnet/cs/";
    private const string Completion = "analyzers/dotnet/roslyn4.14/cs/EtomGen.Completion.dll";

    private static readonly string[] OfEveryPackage = ["LICENSE", "NOTICE", "README.md", "icon.png"];

    /// <summary>The assemblies that every host of analyzers has. An assembly that is neither here nor in the package cannot be loaded.</summary>
    private static readonly string[] OfEveryHost =
    [
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces",
        "Microsoft.CodeAnalysis.Features", "System.Buffers", "System.Collections.Immutable", "System.Composition.AttributedModel", "System.Memory", "netstandard",
    ];

    public static TheoryData<string> Libraries => ["EtomGen", "EtomGen.Reporting"];

    public static TheoryData<string> Packages => ["EtomGen", "EtomGen.Reporting", "EtomGen.Tool", "EtomGen.Templates"];

    public static TheoryData<string, int> Budgets => new() { { "EtomGen", 975 }, { "EtomGen.Reporting", 300 }, { "EtomGen.Templates", 30 }, { "EtomGen.Tool", 6500 } };

    [Fact]
    public void EtomGen_holds_the_library_the_plug_in_the_targets_and_the_framework_files() => Assert.Equal(
        Sorted(
        [
            .. OfEveryPackage,
            "lib/netstandard2.0/EtomGen.dll", "lib/netstandard2.0/EtomGen.xml",
            "lib/net8.0/EtomGen.dll", "lib/net8.0/EtomGen.xml",
            $"{PlugIn}EtomGen.dll", $"{PlugIn}EtomGen.Framework.dll", $"{PlugIn}EtomGen.Compiler.dll", $"{PlugIn}EtomGen.CodeFixes.dll", $"{PlugIn}Sylvan.Data.Csv.dll",
            Completion,
            "build/EtomGen.targets", "buildTransitive/EtomGen.targets",
            .. Directory.EnumerateFiles(Repository.FrameworkData).Select(file => $"framework-data/{Path.GetFileName(file)}"),
        ]),
        Entries("EtomGen"));

    [Fact]
    public void Reporting_holds_its_library_and_the_schema_of_its_files() =>
        Assert.Equal(
            Sorted(
                [.. OfEveryPackage, "lib/net8.0/EtomGen.Reporting.dll", "lib/net8.0/EtomGen.Reporting.xml", "schema/assessment-1.schema.json", "schema/portfolio-1.schema.json"]),
            Entries("EtomGen.Reporting"));

    [Fact]
    public void Templates_hold_their_files_and_depend_on_nothing()
    {
        using PackageArchiveReader package = feed.Open("EtomGen.Templates");

        Assert.Equal("Template", Assert.Single(package.NuspecReader.GetPackageTypes()).Name);
        Assert.Empty(package.NuspecReader.GetDependencyGroups());
        Assert.Equal(
            Sorted(
                [
                    .. OfEveryPackage,
                    .. new[] { ".editorconfig", ".gitignore", ".template.config/template.json", "EtomAssessment.csproj", "ProductAssessment.cs", "Program.cs", "README.md" }.Select(
                        file => $"content/etom-assessment/{file}"),
                    "content/etom-assessment-file/.template.config/template.json", "content/etom-assessment-file/EtomAssessment.cs",
                    "content/etom-assessment-item/.template.config/template.json", "content/etom-assessment-item/ProductAssessment.cs",
                    "content/etom-assessment-tests/.gitignore", "content/etom-assessment-tests/.template.config/template.json",
                    "content/etom-assessment-tests/CoverageTests.cs", "content/etom-assessment-tests/EtomAssessment.Tests.csproj",
                ]),
            Entries("EtomGen.Templates"));
    }

    [Fact]
    public void The_tool_holds_each_release_and_its_symbols_once()
    {
        string[] entries = Entries("EtomGen.Tool");

        Assert.All(
            Directory.EnumerateFiles(Repository.FrameworkData, "etom-*.*").Select(Path.GetFileName),
            file => Assert.Single(entries, entry => entry.EndsWith($"/{file}", StringComparison.Ordinal)));
        Assert.Single(entries, entry => entry.EndsWith("/etom.pdb", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(feed.Folder, "EtomGen.Tool.*.snupkg"));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_notice_names_every_library_that_a_package_contains(string id)
    {
        string notice = File.ReadAllText(Path.Combine(Repository.Root, "NOTICE"));

        Assert.All(
            Entries(id)
                .Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal))
                .Select(entry => Path.GetFileNameWithoutExtension(entry))
                .Where(name => name != "etom" && name.Split('.')[0] != "EtomGen"),
            name => Assert.Matches($@"[ ,]{Regex.Escape(name)},", notice));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_readme_of_a_package_has_absolute_links_only(string id)
    {
        using PackageArchiveReader package = feed.Open(id);
        using var readme = new StreamReader(package.GetStream("README.md"));
        string[] links = [.. Link().Matches(readme.ReadToEnd()).Select(link => link.Groups["address"].Value)];

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
    }

    [Fact]
    public void EtomGen_depends_on_nothing()
    {
        using PackageArchiveReader package = feed.Open("EtomGen");

        Assert.Equal(
            [".NETStandard,Version=v2.0", "net8.0"],
            package.NuspecReader.GetDependencyGroups().Select(group => group.TargetFramework.ToString()).Order(StringComparer.Ordinal));
        Assert.All(package.NuspecReader.GetDependencyGroups(), group => Assert.Empty(group.Packages));
    }

    [Fact]
    public void Reporting_depends_on_EtomGen_of_its_own_version()
    {
        using PackageArchiveReader package = feed.Open("EtomGen.Reporting");

        PackageDependencyGroup group = Assert.Single(package.NuspecReader.GetDependencyGroups());
        Assert.Equal(["EtomGen", "Microsoft.AspNetCore.Components.Web", "SpreadCheetah", "Sylvan.Data.Csv"], group.Packages.Select(dependency => dependency.Id));
        Assert.Equal(feed.Version, group.Packages.First().VersionRange.MinVersion!.ToNormalizedString());
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_whose_it_is_and_where_it_comes_from(string id)
    {
        using PackageArchiveReader package = feed.Open(id);
        NuspecReader facts = package.NuspecReader;

        Assert.Equal(feed.Version, facts.GetVersion().ToNormalizedString());
        Assert.All(
            [facts.GetDescription(), facts.GetAuthors(), facts.GetCopyright(), facts.GetTags(), facts.GetReleaseNotes(), facts.GetProjectUrl()],
            fact => Assert.False(string.IsNullOrWhiteSpace(fact)));
        Assert.Equal("MIT", facts.GetLicenseMetadata()!.License);
        Assert.Equal(("README.md", "icon.png"), (facts.GetReadme(), facts.GetIcon()));
        Assert.Equal(("git", "https://github.com/etomgen/etomgen"), (facts.GetRepositoryMetadata().Type, facts.GetRepositoryMetadata().Url));
    }

    [Theory]
    [MemberData(nameof(Budgets))]
    public void A_package_keeps_its_budget(string id, int kilobytes) =>
        Assert.InRange(new FileInfo(feed.PathOf(id, "nupkg")).Length, 1, kilobytes * 1024);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_its_symbols_in_the_symbol_package(string id)
    {
        using PackageArchiveReader package = feed.Open(id);
        using var symbols = new PackageArchiveReader(feed.PathOf(id, "snupkg"));

        Assert.Equal(
            Sorted(package.GetFiles("lib").Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(file => Path.ChangeExtension(file, ".pdb"))),
            Sorted(symbols.GetFiles("lib")));
    }

    [Fact]
    public void The_plug_in_needs_nothing_that_neither_its_host_nor_the_package_has()
    {
        using PackageArchiveReader package = feed.Open("EtomGen");
        string[] shipped = [.. package.GetFiles("analyzers").Select(file => Path.GetFileNameWithoutExtension(file))];

        Assert.Empty(package.GetFiles("analyzers").SelectMany(file => References(package, file)).Select(reference => reference.Name).Except([.. OfEveryHost, .. shipped]));
    }

    [Fact]
    public void The_plug_in_is_built_against_the_oldest_Roslyn_that_we_support_and_its_completion_against_the_one_of_its_folder()
    {
        using PackageArchiveReader package = feed.Open("EtomGen");

        Assert.Equal([new Version(4, 8, 0, 0)], RoslynsOf(package.GetFiles("analyzers").Where(file => file.StartsWith(PlugIn, StringComparison.Ordinal))));
        Assert.Equal([new Version(4, 14, 0, 0)], RoslynsOf([Completion]));

        IEnumerable<Version> RoslynsOf(IEnumerable<string> files) => files
            .SelectMany(file => References(package, file))
            .Where(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(reference => reference.Version)
            .Distinct();
    }

    [Fact]
    public void Nothing_but_the_fixes_and_the_completion_refers_to_workspaces_which_compilers_lack()
    {
        using PackageArchiveReader package = feed.Open("EtomGen");

        Assert.Equal(
            Sorted([$"{PlugIn}EtomGen.CodeFixes.dll", Completion]),
            Sorted(package.GetFiles("analyzers").Where(file => References(package, file).Any(reference => reference.Name.EndsWith(".Workspaces", StringComparison.Ordinal)))));
    }

    [GeneratedRegex(@"\]\((?<address>[^)]+)\)|(src|href)=""(?<address>[^""]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    private string[] Entries(string id)
    {
        using PackageArchiveReader package = feed.Open(id);
        return Sorted(package.GetFiles().Where(file =>
            file != $"{id}.nuspec"
                && file != "[Content_Types].xml"
                && !file.StartsWith("_rels/", StringComparison.Ordinal)
                && !file.StartsWith("package/", StringComparison.Ordinal)));
    }

    private static string[] Sorted(IEnumerable<string> entries) => [.. entries.Order(StringComparer.Ordinal)];

    private static (string Name, Version Version)[] References(PackageArchiveReader package, string file)
    {
        using var content = new MemoryStream();
        using (Stream stream = package.GetStream(file))
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var image = new PEReader(content);
        MetadataReader metadata = image.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle)).Select(reference => (metadata.GetString(reference.Name), reference.Version)),
        ];
    }
}

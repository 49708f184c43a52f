using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Reliability.Hosts;

/// <summary>What runs in a compiler touches no file, environment, clock, network or process: by what its assemblies refer to, and by a rule of its build.</summary>
public partial class IsolationTests
{
    private const string BannedApi = "RS0030";

    private static readonly string[] Projects = ["EtomGen", "EtomGen.Framework", "EtomGen.Compiler", "EtomGen.CodeFixes"];

    public static TheoryData<string> Assemblies => [.. OurAssemblies.PlugIn];

    public static TheoryData<string> PlugInProjects => [.. Projects];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_built_plug_in_refers_to_nothing_that_leaves_the_compiler(string assembly)
    {
        using var file = new PEReader(File.OpenRead(OurAssemblies.PlugInFile(assembly)));
        MetadataReader metadata = file.GetMetadataReader();
        string[] members =
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => $"{Name(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}"),
        ];
        Assert.NotEmpty(members);
        Assert.DoesNotContain(members, member => Outside().IsMatch(member));
    }

    [Theory]
    [InlineData("a file", "System.IO.File.ReadAllText(\"x\")")]
    [InlineData("a file", "new System.IO.FileInfo(\"x\")")]
    [InlineData("a file", "new System.IO.FileStream(\"x\", System.IO.FileMode.Open)")]
    [InlineData("a file", "new System.IO.StreamReader(\"x\")")]
    [InlineData("a file", "new System.IO.StreamWriter(\"x\")")]
    [InlineData("a folder", "System.IO.Directory.GetCurrentDirectory()")]
    [InlineData("a folder", "new System.IO.DirectoryInfo(\"x\")")]
    [InlineData("a folder", "System.IO.Path.GetTempPath()")]
    [InlineData("a folder", "System.IO.Path.GetFullPath(\"x\")")]
    [InlineData("the environment", "System.Environment.GetEnvironmentVariable(\"x\")")]
    [InlineData("the environment", "System.Environment.NewLine")]
    [InlineData("the environment", "System.Runtime.InteropServices.RuntimeInformation.OSDescription")]
    [InlineData("the culture", "System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("the culture", "\"x\".ToUpper()")]
    [InlineData("the clock", "System.DateTime.Now")]
    [InlineData("the clock", "System.DateTimeOffset.UtcNow")]
    [InlineData("the clock", "System.TimeZoneInfo.Local")]
    [InlineData("the clock", "System.Diagnostics.Stopwatch.StartNew()")]
    [InlineData("chance", "new System.Random()")]
    [InlineData("chance", "System.Guid.NewGuid()")]
    [InlineData("the network", "new System.Net.Sockets.TcpClient()")]
    [InlineData("the network", "new System.Net.Http.HttpClient()")]
    [InlineData("a process", "System.Diagnostics.Process.Start(\"x\")")]
    [InlineData("a thread", "new System.Threading.Thread(() => { })")]
    [InlineData("a thread", "System.Threading.Tasks.Task.Run(() => { })")]
    [InlineData("a thread", "System.Threading.ThreadPool.QueueUserWorkItem(_ => { })")]
    [InlineData("the console", "System.Console.Out")]
    [InlineData("other code", "System.Reflection.Assembly.LoadFrom(\"x\")")]
    [InlineData("other code", "System.AppDomain.CurrentDomain")]
    public async Task The_banned_list_catches(string what, string use)
    {
        Assert.NotEmpty(what);
        string list = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "EtomGen.Compiler", "BannedSymbols.txt"), TestContext.Current.CancellationToken);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Violation",
            [CSharpSyntaxTree.ParseText($"class Violation {{ object? Use() => {use}; }}", cancellationToken: TestContext.Current.CancellationToken)],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(finding => finding.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> findings = await compilation
            .WithAnalyzers(BannedApiAnalyzers(), new AnalyzerOptions([new MemoryText("/BannedSymbols.txt", list)]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Contains(findings, finding => finding.Id == BannedApi);
    }

    [Theory]
    [MemberData(nameof(PlugInProjects))]
    public void Every_project_of_the_plug_in_is_built_with_the_banned_list(string project)
    {
        string folder = Path.Combine(Repository.Root, "src", project), file = File.ReadAllText(Path.Combine(folder, $"{project}.csproj"));
        Assert.Contains("<PackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\"", file, StringComparison.Ordinal);
        Assert.Matches(@"<AdditionalFiles Include=""(\.\./EtomGen\.Compiler/)?BannedSymbols\.txt"" />", file);
        Assert.DoesNotContain(BannedApi, file, StringComparison.Ordinal);
        Assert.All(
            Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(source => Path.GetFileName(source) != $"{nameof(FrameworkGenerator)}.cs"),
            source => Assert.DoesNotContain(BannedApi, File.ReadAllText(source), StringComparison.Ordinal));
    }

    [Fact]
    public void Only_references_and_the_search_for_names_that_do_not_bind_take_the_whole_compilation()
    {
        string generator = File.ReadAllText(Path.Combine(Repository.Root, "src", "EtomGen.Compiler", "Generation", $"{nameof(FrameworkGenerator)}.cs"));
        string[] parts = generator.Split(["#pragma warning disable RS0030", "#pragma warning restore RS0030"], StringSplitOptions.None);

        // What references give is the first use, and ends in values that are compared.
        Assert.Equal(5, parts.Length);
        Assert.Contains("ReferencedRelease.FindAll", parts[1], StringComparison.Ordinal);
        Assert.DoesNotContain("context.Register", parts[1], StringComparison.Ordinal);
        Assert.Contains("unbound.SelectMany", parts[3], StringComparison.Ordinal);
        Assert.Single(parts[3].Split('\n'), line => line.Contains("context.Register", StringComparison.Ordinal));
        Assert.All(
            new[] { parts[1], parts[3] }, part => Assert.Single(part.Split('\n'), line => line.Contains("context.CompilationProvider", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_banned_use_fails_the_build()
    {
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")), StringComparison.Ordinal);
        Assert.DoesNotContain(BannedApi, File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig")), StringComparison.Ordinal);
        Assert.All(
            BannedApiAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(rule => rule.Id == BannedApi),
            rule => Assert.Equal((DiagnosticSeverity.Warning, true), (rule.DefaultSeverity, rule.IsEnabledByDefault)));
    }

    private static ImmutableArray<DiagnosticAnalyzer> BannedApiAnalyzers() => new AnalyzerFileReference(
        typeof(IsolationTests).Assembly
            .GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>()
            .Single(found => found.Key == "BannedApiAnalyzers").Value!,
        new FromFile()).GetAnalyzers(LanguageNames.CSharp);

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{Name(metadata, (TypeReferenceHandle)type.ResolutionScope)}+{metadata.GetString(type.Name)}"
            : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    [GeneratedRegex(
        @"^(System\.IO\.(File|FileInfo|FileStream|Directory|DirectoryInfo|DriveInfo|FileSystemWatcher|StreamReader|StreamWriter)\."
        + @"|System\.IO\.Path\.(GetTempPath|GetTempFileName|GetFullPath)$"
        + @"|System\.Net\.|System\.Diagnostics\.(Process|Stopwatch)\.|System\.Environment\.(?!get_CurrentManagedThreadId)"
        + @"|System\.(DateTime|DateTimeOffset)\.get_(Now|UtcNow|Today)$|System\.TimeZoneInfo\.|System\.Console\."
        + @"|System\.(Random|AppDomain|AppContext)\.|System\.Guid\.NewGuid$"
        + @"|System\.Threading\.(Thread|ThreadPool|Timer)\.|System\.Threading\.Tasks\.(Task\.Run|Parallel\.)|Microsoft\.Win32\."
        + @"|System\.Reflection\.Assembly\.Load|System\.Globalization\.CultureInfo\.get_Current|System\.Runtime\.InteropServices\.(Marshal|NativeLibrary|RuntimeInformation)\.)")]
    private static partial Regex Outside();

    private sealed class FromFile : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}

using EtomGen.Tool.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace EtomGen.Tool.Tests.Assemblies;

/// <summary>Assemblies that hold something else than EtomGen writes are read, or refused in one sentence that says what to do.</summary>
public class UnusualAssembliesTests
{
    private const string Assessed =
        "[EtomGen.ConformanceAssessment(\"12.0\", Company = \"C\", Product = \"P\")] [EtomGen.Score(\"1.1.1.3.1\", 5)] "
            + "[EtomGen.NotSubmitted(\"1.1.1.3.2\")] public static class A { }";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(file) is "netstandard.dll" or "EtomGen.dll")
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    [Theory]
    [InlineData("public class Catalog { public class Data { public int Number; } }")]
    [InlineData("public class Catalog { public class Data { static readonly string Text = \"mine\"; static Data() { } } }")]
    [InlineData("public class Catalog { public class Data { static Data() { } } }")]
    public async Task A_class_of_ones_own_may_have_the_name_of_a_generated_one(string own)
    {
        using var folder = new TempFolder();
        (await EtomTool.RunAsync("report", Compile(folder, Assessed + own), "-o", folder["out"], "--format", "md")).Exits(0);
    }

    [Fact]
    public async Task A_reference_assembly_is_refused_in_a_sentence_that_says_what_to_do()
    {
        using var folder = new TempFolder();
        string assembly = Compile(folder, Assessed, new EmitOptions(metadataOnly: true, includePrivateMembers: false));

        ToolRun report = (await EtomTool.RunAsync("report", assembly, "-o", folder["out"])).Exits(3);

        Assert.Equal($"etom: {assembly} cannot be read: it is a reference assembly, which holds no code: name the assembly that runs, such as the one in bin\n", report.Error);
    }

    [Theory]
    [InlineData("[EtomGen.ConformanceAssessment(\"12.0\", Company = \"C\", Product = \"P\")] [EtomGen.Score<Mine>(5)] public static class A { }")]
    [InlineData(Assessed + "[EtomGen.Supports<Mine>] public class B { }")]
    public async Task A_process_type_without_an_identifier_is_refused_in_a_sentence_that_says_what_to_do(string source)
    {
        using var folder = new TempFolder();
        string assembly = Compile(folder, $"{source} public class Mine : EtomGen.Process {{ public Mine() : base(\"12.0\", \"1.1.1.3.1\") {{ }} }}");

        ToolRun report = (await EtomTool.RunAsync("report", assembly, "-o", folder["out"])).Exits(3);

        Assert.Matches(
            "^etom: .* cannot be read: [AB] names a process by a type without an identifier: use a type that EtomGen generated, and name the assembly as it was before trimming\n$",
            report.Error);
    }

    [Fact]
    public async Task A_framework_of_ones_own_counts_for_processes_that_are_named_by_identifiers()
    {
        using var folder = new TempFolder();
        string bundled = await File.ReadAllTextAsync(Path.Combine(Repository.FrameworkData, "etom-12.0.xml"), TestContext.Current.CancellationToken);
        string own = folder.Write("own.xml", bundled.Replace("name=\"Track Leads\"", "name=\"Follow Leads\"", StringComparison.Ordinal));

        (await EtomTool.RunAsync("report", Compile(folder, Assessed), "-o", folder["out"], "--format", "csv", "--framework", own)).Exits(0);

        Assert.Contains("Follow Leads", folder.Read(Path.Combine("out", "assessment.csv")), StringComparison.Ordinal);
    }

    private static string Compile(TempFolder folder, string source, EmitOptions? options = null)
    {
        var compilation = CSharpCompilation.Create("Unusual", [CSharpSyntaxTree.ParseText(source)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream, options: options);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return folder.Write("Unusual.dll", stream.ToArray());
    }
}

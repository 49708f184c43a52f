using System.Reflection;

namespace EtomGen.Tool.Output.CSharp;

/// <summary>The files of a project to start from: an assessment of a few processes, and a program that writes its report.</summary>
internal sealed class StartingProject(string name, FrameworkCatalog release, string framework)
{
    private const string DeclaringType = "ProductAssessment";
    private const int MaxRows = 8;

    /// <summary>The version of EtomGen that the tool belongs to.</summary>
    private static readonly string Version = typeof(StartingProject).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public IEnumerable<(string Name, string Content)> Files =>
    [
        ($"{name}.csproj", Project()),
        ($"{DeclaringType}.cs", Declaration()),
        ("Program.cs", Program),
    ];

    private static string Program =>
        $$"""
        using EtomGen.Reporting;

        foreach (string file in {{DeclaringType}}.Assessment.WriteReport("report"))
        {
            Console.WriteLine(file);
        }

        """.ReplaceLineEndings("\n");

    private string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>

          <ItemGroup>
            <EtomFramework Include="{System.Security.SecurityElement.Escape(framework)}" />
          </ItemGroup>

          <ItemGroup>
            <PackageReference Include="EtomGen" Version="{Version}" />
            <PackageReference Include="EtomGen.Reporting" Version="{Version}" />
          </ItemGroup>

        </Project>

        """.ReplaceLineEndings("\n");

    /// <summary>The declaration: every process of one group, the first one scored.</summary>
    private string Declaration()
    {
        var references = new ProcessReferences(release, asStrings: false);
        CSharpFile source = new CSharpFile(null, "EtomGen", references.Namespace)
            .Line("// Name your company and product, and give each process that the product does its score. Take groups in, and leave them out, by their rows.")
            .Line($"[ConformanceAssessment({CSharpText.Literal(release.Release.ToString())}, Company = \"My company\", Product = {CSharpText.Literal(name)})]");
        string highest = ConformanceScale.Text(release.Scale.Maximum);
        foreach ((FrameworkProcess process, int i) in Group().Select((process, i) => (process, i)))
        {
            string type = references.TypeOf(process.Identifier.Value)!;
            source.Line(i == 0 ? $"[Score<{type}>({highest})]" : $"[NotSubmitted<{type}>]");
        }

        return source.Line($"internal static partial class {DeclaringType};").ToString();
    }

    /// <summary>The assessed processes of the first group whose list is complete, or of the first that has any.</summary>
    private FrameworkProcess[] Group() =>
    (
        from level2 in release.OfLevel(release.Scale.CoverageLevel)
        let children = level2.Children.Where(child => !child.IsDeleted && release.Scale.IsAssessed(child.Level)).ToArray()
        where children.Length > 0
        orderby level2.HasAllChildren && children.Length <= MaxRows ? 0 : 1
        select children).FirstOrDefault() ?? [];
}

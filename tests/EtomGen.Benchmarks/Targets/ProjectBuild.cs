using System.Globalization;
using System.Text.RegularExpressions;
using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks.Targets;

/// <summary>A project of one file, restored once, whose builds are whole ones without the compiler server.</summary>
internal sealed partial class ProjectBuild
{
    /// <summary>What the package adds to a project, from where this repository builds it.</summary>
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <OutputType>Exe</OutputType>
            <UseAppHost>false</UseAppHost>
            <EtomFrameworkData>$Root$framework-data/</EtomFrameworkData>
            <EtomReleases>$Releases$</EtomReleases>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="$Library$" />
            <Analyzer Include="$PlugIn$/*.dll" Condition="'$HasPlugIn$' == 'True'" />
            <EtomBaseline Include="*.csv" />
          </ItemGroup>
          <Import Project="$Root$src/EtomGen/build/EtomGen.targets" />
        </Project>
        """;

    private readonly string _folder;

    /// <summary>Writes the project, and restores it.</summary>
    /// <param name="folder">The folder for projects.</param>
    /// <param name="name">The name of the project's folder.</param>
    /// <param name="releases">The releases that it names.</param>
    /// <param name="hasPlugIn">Whether it has the generator and the analyzers.</param>
    /// <param name="files">Files beside its program; a CSV is a baseline.</param>
    public ProjectBuild(string folder, string name, string releases, bool hasPlugIn = true, params (string Name, string Text)[] files)
    {
        _folder = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        string root = EtomGen.Testing.Repository.Root + Path.DirectorySeparatorChar;
        string project = Project.Replace("$Root$", root, StringComparison.Ordinal)
            .Replace("$Releases$", releases, StringComparison.Ordinal)
            .Replace("$HasPlugIn$", $"{hasPlugIn}", StringComparison.Ordinal)
            .Replace("$Library$", CompilerArguments.Library, StringComparison.Ordinal)
            .Replace("$PlugIn$", BuildMetadata.Value("PlugIn"), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder, "Project.csproj"), project);
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), "System.Console.WriteLine();");
        foreach ((string file, string text) in files)
        {
            File.WriteAllText(Path.Combine(_folder, file), text);
        }

        Compiler.Run("dotnet", _folder, "restore", "-v:q", "-nologo");
    }

    /// <summary>The size of the assembly of the last build, in bytes.</summary>
    public long Size => new FileInfo(Path.Combine(_folder, "obj", "Debug", "net10.0", "Project.dll")).Length;

    /// <summary>Measures a build: its time in milliseconds, and the time that all its processes spend on processors, in seconds.</summary>
    /// <param name="usesCompilerServer">Whether the compiler server of the machine compiles.</param>
    public (double Time, double ProcessorTime) Run(bool usesCompilerServer)
    {
        // The shell says how long its children ran.
        string said = "";
        double time = SideBySide.Time(
            () => said = Compiler.Run(
                "sh",
                _folder,
                "-c",
                $"dotnet build --no-restore --no-incremental -v:q -nologo -nodeReuse:false -p:UseSharedCompilation={usesCompilerServer} > build.log && times"));
        Match children = Children().Match(said);
        return (time, Enumerable.Range(0, 2).Sum(i => (Number(children.Groups["minutes"].Captures[i]) * 60) + Number(children.Groups["seconds"].Captures[i])));
    }

    private static double Number(Capture text) => double.Parse(text.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>The second line has the user and system time of the children: <c>0m3.250000s 0m0.410000s</c>.</summary>
    [GeneratedRegex(@"\n((?<minutes>\d+)m(?<seconds>[\d.]+)s\s*){2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Children();
}

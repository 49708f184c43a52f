using System.Globalization;
using System.Text.RegularExpressions;
using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks.Targets;

/// <summary>What a release costs a project of one file: whole builds without the compiler server, against the same project that names no release.</summary>
internal sealed partial class ReleaseTarget : ITarget
{
    private const double MaxTime = 1.10;
    private const double MaxProcessorTime = 1.15;
    private const double MaxTimeOfThree = 1.25;
    private const int MaxKilobytes = 300;
    private const string Newest = "26.0";
    private const string Three = "26.0;25.5;12.0";

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
            <Analyzer Include="$PlugIn$/*.dll" />
          </ItemGroup>
          <Import Project="$Root$src/EtomGen/build/EtomGen.targets" />
        </Project>
        """;

    public string Subject => "Releases";

    public IEnumerable<Row> Measure(Effort effort)
    {
        using var folder = new TemporaryFolder();
        Build[] builds = [new(folder.Path, "none", ""), new(folder.Path, "newest", Newest), new(folder.Path, "three", Three)];
        var rounds = new List<(double Time, double ProcessorTime)[]>();
        for (int i = effort.WarmsUpBuilds ? -1 : 0; i < effort.Builds; i++)
        {
            // The sides take turns within a round, and in going first.
            IEnumerable<Build> order = i % 2 == 0 ? builds : builds.Reverse();
            Dictionary<Build, (double, double)> round = order.ToDictionary(build => build, build => build.Run(effort.UsesCompilerServer));
            if (i >= 0)
            {
                rounds.Add([.. builds.Select(build => round[build])]);
            }
        }

        yield return Row.AtMost(
            "Cold build of a project of one file that names a release, against one that names none: time",
            $"release {Newest}",
            MaxTime,
            Spread.Of(rounds.Select(round => round[1].Time / round[0].Time)));
        yield return Row.AtMost(
            "The same: time of the processors", $"release {Newest}", MaxProcessorTime, Spread.Of(rounds.Select(round => round[1].ProcessorTime / round[0].ProcessorTime)));
        yield return Row.AtMost(
            "Cold build of a project of one file that names three releases, against one that names none: time",
            $"releases {Three.Replace(";", ", ", StringComparison.Ordinal)}",
            MaxTimeOfThree,
            Spread.Of(rounds.Select(round => round[2].Time / round[0].Time)));
        int kilobytes = (int)((builds[1].Size - builds[0].Size) / 1000);
        yield return new Row(
            "Kilobytes that a release adds to the assembly",
            $"release {Newest}",
            $"≤ {MaxKilobytes}",
            Row.Text(kilobytes),
            "",
            kilobytes <= MaxKilobytes ? Verdict.Met : Verdict.Missed);
    }

    /// <summary>A project, restored once.</summary>
    private sealed partial class Build
    {
        private readonly string _folder;

        public Build(string folder, string name, string releases)
        {
            _folder = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
            string root = EtomGen.Testing.Repository.Root + Path.DirectorySeparatorChar;
            string project = Project.Replace("$Root$", root, StringComparison.Ordinal)
                .Replace("$Releases$", releases, StringComparison.Ordinal)
                .Replace("$Library$", CompilerArguments.Library, StringComparison.Ordinal)
                .Replace("$PlugIn$", BuildMetadata.Value("PlugIn"), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(_folder, "Project.csproj"), project);
            File.WriteAllText(Path.Combine(_folder, "Program.cs"), "System.Console.WriteLine();");
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
}

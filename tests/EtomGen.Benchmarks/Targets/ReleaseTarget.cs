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
            <UseSharedCompilation>false</UseSharedCompilation>
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
        Build none = new(folder.Path, "none", ""), newest = new(folder.Path, "newest", Newest), three = new(folder.Path, "three", Three);
        Spread time = Compare(effort, newest, none, build => build.Time), processor = Compare(effort, newest, none, build => build.ProcessorTime);
        yield return Row.AtMost("Cold build of a project of one file that names a release, against one that names none: time", $"release {Newest}", MaxTime, time);
        yield return Row.AtMost("The same: time of the processors", $"release {Newest}", MaxProcessorTime, processor);
        yield return Row.AtMost(
            "Cold build of a project of one file that names three releases, against one that names none: time",
            $"releases {Three.Replace(";", ", ", StringComparison.Ordinal)}",
            MaxTimeOfThree,
            Compare(effort, three, none, build => build.Time));
        int kilobytes = (int)((newest.Size() - none.Size()) / 1000);
        yield return new Row(
            "Kilobytes that a release adds to the assembly",
            $"release {Newest}",
            $"≤ {MaxKilobytes}",
            Row.Text(kilobytes),
            "",
            kilobytes <= MaxKilobytes ? Verdict.Met : Verdict.Missed);
    }

    private static Spread Compare(Effort effort, Build first, Build second, Func<Build, Func<double>> figure) =>
        SideBySide.Ratio(effort.WarmsUpBuilds, effort.Builds, figure(first), figure(second));

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

        /// <summary>Measures a build, in milliseconds.</summary>
        public double Time() => SideBySide.Time(() => Run());

        /// <summary>Measures the time that all processes of a build spend on processors, in seconds.</summary>
        public double ProcessorTime()
        {
            Match times = Children().Match(Run());
            return Enumerable.Range(0, 2).Sum(i => Number(times.Groups["minutes"].Captures[i]) * 60 + Number(times.Groups["seconds"].Captures[i]));
        }

        /// <summary>The size of the assembly, in bytes.</summary>
        public long Size()
        {
            Run();
            return new FileInfo(Path.Combine(_folder, "obj", "Debug", "net10.0", "Project.dll")).Length;
        }

        /// <summary>Builds, and returns what the shell says of the time that its children took.</summary>
        private string Run() => Compiler.Run("sh", _folder, "-c", "dotnet build --no-restore --no-incremental -v:q -nologo -nodeReuse:false > build.log && times");

        private static double Number(Capture text) => double.Parse(text.ValueSpan, CultureInfo.InvariantCulture);

        /// <summary>The second line has the user and system time of the children: <c>0m3.250000s 0m0.410000s</c>.</summary>
        [GeneratedRegex(@"\n((?<minutes>\d+)m(?<seconds>[\d.]+)s\s*){2}$", RegexOptions.ExplicitCapture)]
        private static partial Regex Children();
    }
}

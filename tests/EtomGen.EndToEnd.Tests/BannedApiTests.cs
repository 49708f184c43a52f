using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd;

/// <summary>No part of the compiler's plug-in can be built with a call that its host does not allow.</summary>
[LongRun]
public sealed class BannedApiTests : IDisposable
{
    private static readonly string[] Projects = ["EtomGen", "EtomGen.Framework", "EtomGen.Compiler", "EtomGen.CodeFixes"];

    private readonly RepositoryCopy _repository = new();

    [Fact]
    public void A_build_fails_where_the_plug_in_reads_a_file()
    {
        foreach (string project in Projects)
        {
            File.WriteAllText(Path.Combine(_repository.Root, "src", project, "Reads.cs"), """
                internal static class Reads
                {
                    public static bool IsThere(string path) => System.IO.File.Exists(path);
                }
                """);
        }

        string[] build = ["build", "src/EtomGen.CodeFixes", "-v:q", "-nologo"];
        CommandResult strict = DotNet.Run(_repository.Root, build);
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("error RS0030", strict.Output, StringComparison.Ordinal);

        // As warnings, and without the compiler's own list, so that a project is built although one that it references has them too.
        CommandResult lenient = DotNet.Run(_repository.Root, [.. build, "-p:TreatWarningsAsErrors=false", "-p:MSBuildTreatWarningsAsErrors=false", "-p:NoWarn=RS1035"]);
        Assert.Equal(
            Projects,
            Projects.Where(
                project => lenient.Lines.Any(
                    line => line.Contains($"/src/{project}/Reads.cs(", StringComparison.Ordinal) && line.Contains("warning RS0030", StringComparison.Ordinal))));
    }

    public void Dispose() => _repository.Dispose();
}

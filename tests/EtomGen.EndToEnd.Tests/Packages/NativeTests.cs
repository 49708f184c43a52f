using System.Runtime.InteropServices;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>An application that installs the package, compiled to native code and so trimmed.</summary>
[LongRun]
public class NativeTests(PackageFeed feed)
{
    private const int LinkerTries = 3;

    [Fact]
    public void An_assessment_works_in_an_application_compiled_to_native_code_without_a_warning()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The native linker is looked for on Linux only.");
        string? linker = new[] { "clang", "gcc" }.FirstOrDefault(Exists);
        Assert.SkipWhen(linker is null, "Neither clang nor gcc is on this machine.");

        string project = feed.Copy("Native", "natif"), output = Path.Combine(project, "out");
        string runtime = RuntimeInformation.RuntimeIdentifier.Contains("arm64", StringComparison.Ordinal) ? "linux-arm64" : "linux-x64";

        // The SDK names its libraries to the linker without quotes, so that the folder of packages must not have a space in its name.
        string packages = Directory.CreateTempSubdirectory("etomgen-native-").FullName;
        CommandResult publish = Publish(
            project, "publish", "-r", runtime, $"-p:CppCompilerAndLinker={linker}", $"-p:RestorePackagesPath={packages}", "-o", output, "-v:q", "-nologo");
        Directory.Delete(packages, recursive: true);
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

        CommandResult run = DotNet.RunCommand(Path.Combine(output, "Native"), project);
        Assert.Equal("", run.Error);
        Assert.Equal(
            [
                "2/7",
                "1.1.1.5.1 Determine Customer Order Feasibility: Not submitted",
                "1.1.1.5.2 Authorize Credit: Fully Conformant",
                "1.1.1.5.4 Track & Manage Customer Order Handling: Not submitted",
                "1.1.1.5.5 Complete Customer Order: Not submitted",
                "1.1.1.5.6 Issue Customer Orders: Partially Conformant",
                "1.1.1.5.7 Report Customer Order Handling: Not submitted",
                "1.1.1.5.8 Close Customer Order: Not submitted",
                "1.1.1.5.8 Close Customer Order",
                "",
            ],
            run.Lines);
    }

    /// <summary>Publishes, and tries again where the linker was stopped: a busy machine may run out of memory for it.</summary>
    private static CommandResult Publish(string project, params string[] arguments)
    {
        CommandResult publish = DotNet.Run(project, arguments);
        for (int i = 1; i < LinkerTries && publish.ExitCode != 0 && publish.Output.Contains("link.rsp", StringComparison.Ordinal); i++)
        {
            publish = DotNet.Run(project, arguments);
        }

        return publish;
    }

    private static bool Exists(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)));
}

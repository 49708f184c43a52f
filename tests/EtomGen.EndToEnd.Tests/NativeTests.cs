using System.Runtime.InteropServices;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd;

[Collection(RepositoryCopyTests.Name)]
public class NativeTests(RepositoryCopy repository)
{
    [Fact]
    public void An_assessment_works_in_an_application_compiled_to_native_code_without_a_warning()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The native linker is looked for on Linux only.");
        string? linker = new[] { "clang", "gcc" }.FirstOrDefault(Exists);
        Assert.SkipWhen(linker is null, "Neither clang nor gcc is on this machine.");

        string output = Path.Combine(repository.Root, "native");
        CommandResult publish = DotNet.Run(
            repository.Root, "publish", "tests/EtomGen.AotCheck", "-r", RuntimeInformation.RuntimeIdentifier.Contains("arm64", StringComparison.Ordinal) ? "linux-arm64" : "linux-x64",
            $"-p:CppCompilerAndLinker={linker}", "-o", output, "-v:q", "-nologo", "--disable-build-servers");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

        CommandResult run = DotNet.RunCommand(Path.Combine(output, "EtomGen.AotCheck"), repository.Root);
        Assert.Equal("", run.Error);
        Assert.Equal(
            [
                "2/7",
                "1.1.1.5.2 Authorize Credit: Fully Conformant",
                "1.1.1.5.5 Complete Customer Order: Not submitted",
                "1.1.1.5.6 Issue Customer Orders: Partially Conformant",
                "1.1.1.5.8 Close Customer Order",
                "",
            ],
            run.Lines);
    }

    private static bool Exists(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)));
}

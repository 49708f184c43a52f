using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using EtomGen.EndToEnd.Harness;
using EtomGen.EndToEnd.Tool;

namespace EtomGen.EndToEnd.Packages;

/// <summary>Trimming leaves nothing of a release that an application does not use.</summary>
[LongRun]
public class TrimmingTests(PackageFeed feed)
{
    /// <summary>The size that sections of an assembly are rounded up to, in bytes.</summary>
    private const int SectionSize = 512;

    /// <summary>A process of release 16.0 that 12.0 does not have under this name.</summary>
    private const string NameOf16 = "Track & Manage Party Orders";

    [Fact]
    public void A_trimmed_application_has_nothing_of_a_release_that_it_does_not_use()
    {
        string folder = feed.Copy("Trimmed", "léger"), runtime = RuntimeInformation.RuntimeIdentifier;
        CommandResult publish = DotNet.Run(folder, "publish", "Trimmed.slnx", "-v:q", "-nologo", $"-p:RuntimeIdentifier={runtime}");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning IL", publish.Output, StringComparison.Ordinal);
        byte[] one = Published(folder, "One", runtime), two = Published(folder, "Two", runtime);

        // The release is there before trimming, and not after it.
        byte[] untrimmed = File.ReadAllBytes(Path.Combine(folder, "Two", "obj", "Release", "net10.0", runtime, "Trimmed.dll"));
        Assert.Contains("Etom.V16", Namespaces(untrimmed));
        Assert.Contains(Texts(untrimmed), text => text.Contains(NameOf16, StringComparison.Ordinal));
        Assert.Contains("Etom.V12", Namespaces(two));
        Assert.DoesNotContain("Etom.V16", Namespaces(two));
        Assert.Contains(Texts(two), text => text.Contains("Authorize Credit", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts(two), text => text.Contains(NameOf16, StringComparison.Ordinal));

        // Each release has a line among the attributes of the assembly.
        Assert.InRange(two.Length - one.Length, 0, SectionSize);

        // What trimming leaves is not enough for the tool, which says so.
        string assembly = Path.Combine(OutputFolder(folder, "Two", runtime), "Trimmed.dll");
        CommandResult report = new InstalledTool(feed).Run(folder, "report", assembly, "-o", "report");
        Assert.Equal((3, ""), (report.ExitCode, report.Output));
        Assert.Matches($"^etom: {Regex.Escape(assembly)} cannot be read: [^\n]+\n$", report.Error);
    }

    /// <summary>Runs a published application, and reads its trimmed assembly.</summary>
    private static byte[] Published(string folder, string project, string runtime)
    {
        string output = OutputFolder(folder, project, runtime);
        CommandResult run = DotNet.RunCommand(Path.Combine(output, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"), output);
        Assert.Equal(["1/7", ""], run.Lines);
        return File.ReadAllBytes(Path.Combine(output, "Trimmed.dll"));
    }

    private static string OutputFolder(string folder, string project, string runtime) => Path.Combine(folder, project, "bin", "Release", "net10.0", runtime, "publish");

    private static string[] Namespaces(byte[] assembly)
    {
        using var image = new PEReader(new MemoryStream(assembly));
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Namespace)).Distinct()];
    }

    /// <summary>The texts of an assembly: its literals, and what its attributes say.</summary>
    private static List<string> Texts(byte[] assembly)
    {
        using var image = new PEReader(new MemoryStream(assembly));
        MetadataReader metadata = image.GetMetadataReader();
        var texts = new List<string>();
        for (UserStringHandle text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = metadata.GetNextHandle(text))
        {
            texts.Add(metadata.GetUserString(text));
        }

        foreach (CustomAttribute attribute in metadata.CustomAttributes.Select(metadata.GetCustomAttribute))
        {
            texts.Add(Encoding.UTF8.GetString(metadata.GetBlobBytes(attribute.Value)));
        }

        return texts;
    }
}

using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd;

/// <summary>What trimming leaves of releases that a program does not use.</summary>
[Collection(RepositoryCopyTests.Name)]
public class TrimmingTests(RepositoryCopy repository)
{
    /// <summary>A process of release 16.0 that 12.0 does not have under this name.</summary>
    private const string NameOf16 = "Track & Manage Party Orders";

    private const string Program =
        """
        using EtomGen;
        using Etom.V12;

        System.Console.WriteLine(Shelf.Assessment.Coverage);

        [ConformanceAssessment("12.0", Company = "Acme", Product = "Shelf")]
        [Score<OrderHandling.AuthorizeCredit>(5)]
        internal static partial class Shelf;
        """;

    [Fact]
    public void A_trimmed_application_has_nothing_of_a_release_that_it_does_not_use()
    {
        byte[] one = Publish("trimmed-one", "12.0"), two = Publish("trimmed-two", "12.0;16.0");

        Assert.Contains("Etom.V12", Namespaces(two));
        Assert.DoesNotContain("Etom.V16", Namespaces(two));
        Assert.Contains(Texts(two), text => text.Contains("Authorize Credit", StringComparison.Ordinal));
        Assert.DoesNotContain(Texts(two), text => text.Contains(NameOf16, StringComparison.Ordinal));
        Assert.Equal(one.Length, two.Length);
    }

    [Fact]
    public void The_release_is_there_before_trimming()
    {
        string project = Write("untrimmed", "12.0;16.0");
        CommandResult build = DotNet.Run(project, "build", "-v:q", "-nologo", "--disable-build-servers");
        Assert.True(build.ExitCode == 0, build.Output);
        byte[] assembly = File.ReadAllBytes(Path.Combine(project, "bin", "Debug", "net10.0", "Trimmed.dll"));
        Assert.Contains("Etom.V16", Namespaces(assembly));
        Assert.Contains(Texts(assembly), text => text.Contains(NameOf16, StringComparison.Ordinal));
    }

    private byte[] Publish(string folder, string releases)
    {
        string project = Write(folder, releases), output = Path.Combine(project, "published");
        CommandResult publish = DotNet.Run(
            project, "publish", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", output, "-v:q", "-nologo", "--disable-build-servers");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning IL", publish.Output, StringComparison.Ordinal);
        CommandResult run = DotNet.RunCommand(Path.Combine(output, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"), project);
        Assert.Equal(["1/7", ""], run.Lines);
        return File.ReadAllBytes(Path.Combine(output, "Trimmed.dll"));
    }

    private string Write(string folder, string releases)
    {
        string project = Path.Combine(repository.Root, folder);
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "Program.cs"), Program);
        File.WriteAllText(
            Path.Combine(project, "Trimmed.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <PublishTrimmed>true</PublishTrimmed>
                <NoWarn>$(NoWarn);ETOM2010;CS1591</NoWarn>
                <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
              </PropertyGroup>
              <ItemGroup>
                <EtomFramework Include="{releases}" />
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    private static string[] Namespaces(byte[] assembly)
    {
        using var image = new PEReader(new MemoryStream(assembly));
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Namespace)).Distinct()];
    }

    /// <summary>The text literals of an assembly.</summary>
    private static List<string> Texts(byte[] assembly)
    {
        using var image = new PEReader(new MemoryStream(assembly));
        MetadataReader metadata = image.GetMetadataReader();
        var texts = new List<string>();
        for (UserStringHandle text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = metadata.GetNextHandle(text))
        {
            texts.Add(metadata.GetUserString(text));
        }

        return texts;
    }
}

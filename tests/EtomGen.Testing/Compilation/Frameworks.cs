using EtomGen.Compiler.Files;
using EtomGen.Framework;
using EtomGen.Framework.Reading;

namespace EtomGen.Testing;

/// <summary>A framework file as a test hands it to the compiler, or a mapping file or a baseline.</summary>
public sealed record FrameworkText(string Path, string Text)
{
    /// <summary>The item of the project that names the file.</summary>
    public string Item { get; init; } = ItemFile.Framework;

    /// <summary>A mapping file, its header row aside.</summary>
    public static FrameworkText Mappings(string rows, string path = "/data/moves.csv") => new(path, $"from-release,from,to-release,to,note\n{rows}\n") { Item = ItemFile.Mapping };

    /// <summary>A baseline, header row and all, for the assessment that a type declares.</summary>
    public static FrameworkText Baseline(string text, string path = "/data/baseline.csv", string assessment = "") =>
        new(path, text) { Item = ItemFile.Baseline, Assessment = assessment };

    /// <summary>The type that a baseline's item names; empty where it names none.</summary>
    public string Assessment { get; init; } = "";

    internal FrameworkFormat Format => FrameworkReader.FormatOf(Path);

    /// <summary>The release that the file defines.</summary>
    internal FrameworkDefinition Definition => Read().Definition ?? throw new InvalidOperationException($"{Path} does not define a release.");

    internal FrameworkReading Read() => FrameworkReader.Read(Format, Text);
}

/// <summary>The framework files that tests use.</summary>
public static class Frameworks
{
    /// <summary>A small release with a complete group, an incomplete one, and a level below the assessed one.</summary>
    public static readonly FrameworkText First = new(
        "/data/etom-1.0.csv",
        """
        id,level,name,children,original
        @release,,1.0,,
        @title,,Library Processes,,
        @assessed-levels,,3,,
        @coverage-level,,2,,
        @minimum,,0.1,,
        @maximum,,5,,
        @decimals,,1,,
        @not-submitted,,Not submitted,,
        @not-submitted-score,,0,,
        @band,,0.1..4.9 Partial,,
        @band,,5..5 Full,,
        1.1,1,Readers,complete,
        1.1.1,2,Lending,complete,
        1.1.1.1,3,Lend a Book,,
        1.1.1.1.1,4,Scan the Book,,
        1.1.1.2,3,Take Back a Book,,
        1.1.1.4,3,Renew a Loan,,
        1.1.2,2,Fines,,
        1.1.2.1,3,Charge a Fine,,

        """);

    /// <summary>The release after it, in which lending and fines have changed places; whole scores from 1 to 10, and no number for what was not submitted.</summary>
    public static readonly FrameworkText Second = new(
        "/data/etom-2.0.csv",
        """
        id,level,name,children,original
        @release,,2.0,,
        @title,,Library Processes,,
        @assessed-levels,,3,,
        @coverage-level,,2,,
        @minimum,,1,,
        @maximum,,10,,
        @decimals,,0,,
        @not-submitted,,Not in scope,,
        @band,,1..9 Partial,,
        @band,,10..10 Full,,
        1.1,1,Readers,complete,
        1.1.1,2,Fines,complete,1.1.2
        1.1.1.1,3,Charge a Fine,,1.1.2.1
        1.1.1.5,3,Waive a Fine,,
        1.1.2,2,Lending,complete,1.1.1
        1.1.2.1,3,Lend a Book,,1.1.1.1
        1.1.2.2,3,Take Back a Book,,1.1.1.2
        1.1.2.7,3,Renew Online,,

        """);

    public static readonly FrameworkText V12 = Bundled("etom-12.0.xml");
    public static readonly FrameworkText V16 = Bundled("etom-16.0.csv");
    public static readonly FrameworkText V19 = Bundled("etom-19.0.csv");
    public static readonly FrameworkText V26 = Bundled("etom-26.0.csv");

    /// <summary>Bundled releases for tests that need several: XML and CSV, partial ones and a whole one. All of them would say no more, and take long.</summary>
    public static readonly FrameworkText[] SomeBundled = [V12, V16, V19, V26];

    /// <summary>Every bundled release, oldest first.</summary>
    public static FrameworkText[] AllBundled =>
        [
            .. Directory
                .EnumerateFiles(Repository.FrameworkData, "etom-*.?*")
                .Select(file => Path.GetFileName(file)!)
                .Where(name => !name.EndsWith(".xsd", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(Bundled),
        ];

    /// <summary>A bundled release, or null where none has the number.</summary>
    public static FrameworkText? BundledOf(string release) => AllBundled.FirstOrDefault(file => file.Path.Contains($"etom-{release}.", StringComparison.Ordinal));

    private static FrameworkText Bundled(string name) => new($"/data/{name}", File.ReadAllText(Path.Combine(Repository.FrameworkData, name)));
}

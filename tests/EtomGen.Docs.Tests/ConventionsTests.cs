using System.Globalization;
using System.Text.RegularExpressions;

namespace EtomGen.Docs.Tests;

/// <summary>The conventions of CONTRIBUTING.md that the compiler does not check: the length of lines, and plain words.</summary>
public partial class ConventionsTests
{
    private static readonly int MaxLineLength = int.Parse(
        File.ReadLines(Path.Combine(Repository.Root, ".editorconfig")).Single(line => line.StartsWith("max_line_length", StringComparison.Ordinal)).Split('=')[1],
        CultureInfo.InvariantCulture);

    [Fact]
    public void Lines_of_code_are_no_longer_than_the_editor_config_says() => AssertNone(
        from file in Code("*.cs")
        from line in Lines(file)
        where line.Text.Length > MaxLineLength
        select $"{line.Location}: {line.Text.Length} characters");

    [Fact]
    public void Words_are_plain() => AssertNone(
        from file in Pages.All.Concat(Code("*.cs", "*.razor", "*.props", "*.targets", "*.xsd")).Append("NOTICE").Except([OwnFile])
        from line in Lines(file)
        from Match word in RetiredWord().Matches(line.Text)
        select $"{line.Location}: '{word.Value}'");

    [Theory]
    [InlineData("The data at hand do not list it", "at hand")]
    [InlineData("It stands at its place", "stands")]
    [InlineData("Mend the item", "Mend")]
    [InlineData("This is no assessment", "is no")]
    [InlineData("where the framework is to be had", "to be had")]
    [InlineData("the how-manieth row", "how-manieth")]
    [InlineData("the fate of a process", "fate")]
    public void A_retired_word_is_found(string sentence, string word) => Assert.Equal(word, Assert.Single(RetiredWord().Matches(sentence)).Value);

    [Theory]
    [InlineData("There is no such process")]
    [InlineData("It is no longer listed, and is no more than 180 characters long")]
    [InlineData("A stand-in for a process")]
    [InlineData("We recommend and understand the standard")]
    public void A_plain_word_is_not_found(string sentence) => Assert.Empty(RetiredWord().Matches(sentence));

    /// <summary>A newcomer learns from the page on architecture what each folder of a project is.</summary>
    [Theory]
    [InlineData("EtomGen")]
    [InlineData("EtomGen.Framework")]
    [InlineData("EtomGen.Compiler")]
    [InlineData("EtomGen.CodeFixes")]
    [InlineData("EtomGen.Tool")]
    public void The_page_on_architecture_names_every_folder(string project)
    {
        string row = File.ReadLines(Path.Combine(Repository.Root, "src", "Docs", "architecture.md"))
            .Last(line => line.StartsWith($"| `{project}` |", StringComparison.Ordinal));
        IEnumerable<string> folders = from file in Code("*.cs")
                                      let parts = file.Split(Path.DirectorySeparatorChar)
                                      where parts.Length > 3 && parts[0] == "src" && parts[1] == project
                                      select parts[2];
        AssertNone(folders.Distinct().Where(folder => !row.Contains($"`{folder}`", StringComparison.Ordinal)));
    }

    /// <summary>This file, which names the retired words.</summary>
    private static string OwnFile => Path.Combine("tests", "EtomGen.Docs.Tests", "ConventionsTests.cs");

    /// <summary>The files that people write: neither what a build makes, nor reviewed output.</summary>
    private static IEnumerable<string> Code(params string[] patterns) =>
        from pattern in patterns
        from folder in new[] { "src", "tests", "framework-data" }
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file)
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts" or "Snapshots" or "Golden")
        orderby path
        select path;

    private static void AssertNone(IEnumerable<string> faults)
    {
        string[] found = [.. faults];
        Assert.True(found.Length == 0, $"{found.Length} lines:\n{string.Join('\n', found)}");
    }

    private static IEnumerable<(string Location, string Text)> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, file)).Select((text, index) => ($"{file}({index + 1})", text));

    /// <summary>Words that readers of English as a second language stumble over.</summary>
    [GeneratedRegex(@"\bat hand\b|\bmend(s|ed|ing)?\b|\b(stands?|stood|standing)\b(?!-in)|(?<!\bthere )\bis no\b(?! (longer|more|less)\b)|\bto be had\b|\bhow-manieth\b|\bfates?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RetiredWord();
}

using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Mutation;

/// <summary>A small change that may make the code wrong.</summary>
/// <param name="File">The path of the changed file.</param>
/// <param name="Line">The line of the change, from 1.</param>
/// <param name="Span">The replaced text.</param>
/// <param name="Position">Where the change itself starts, since the replaced text shows more.</param>
/// <param name="Before">What the code says.</param>
/// <param name="After">What the mutant says in its place.</param>
internal sealed record Mutant(string File, int Line, TextSpan Span, int Position, string Before, string After)
{
    private const int MaxExcerpt = 120;

    /// <summary>The file below <c>src</c>, and the change: the name of the mutant, which does not depend on the line.</summary>
    public string Key => $"{Path.GetRelativePath(Path.Combine(Testing.Repository.Root, "src"), File).Replace('\\', '/')} | {OneLine(Before)} | {OneLine(After)}";

    /// <summary>The project and the folder of the file, for the table.</summary>
    public string Folder
    {
        get
        {
            string[] parts = Key.Split(" | ")[0].Split('/');
            return string.Join('/', parts.Take(Math.Min(2, parts.Length - 1)));
        }
    }

    public SourceText Apply(SourceText text) => text.Replace(Span, After);

    private static string OneLine(string code)
    {
        string line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "nothing" : line.Length > MaxExcerpt ? $"{line[..MaxExcerpt]}…" : line;
    }
}

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>The change does not compile, so it shows nothing.</summary>
    DoesNotCompile,

    /// <summary>A test failed, or did not end.</summary>
    Noticed,

    /// <summary>All tests passed.</summary>
    Survived,
}

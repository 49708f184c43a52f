using System.IO.Enumeration;

namespace EtomGen.Tool.Input;

/// <summary>The files that a user names. Shells on Windows leave wildcards to the program.</summary>
internal static class InputFiles
{
    /// <summary>The files, with the matches of <c>*</c> and <c>?</c> in place of a name that holds them, in ordinal order.</summary>
    /// <exception cref="ToolException">No file matches a name.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> named) => [.. named.SelectMany(Expand)];

    private static string[] Expand(string named)
    {
        if (!HasWildcard(named) || Path.Exists(named))
        {
            return [named];
        }

        string root = Path.GetPathRoot(named) ?? "";
        string[] segments = named[root.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> paths = [root];
        for (int i = 0; i < segments.Length; i++)
        {
            (string segment, bool isLast) = (segments[i], i == segments.Length - 1);
            paths = paths.SelectMany(path => Matches(path, segment, isLast));
        }

        string[] files = [.. paths.Where(File.Exists).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw ToolException.CannotRead(named, "no file matches it");
    }

    private static IEnumerable<string> Matches(string folder, string segment, bool isFile)
    {
        if (!HasWildcard(segment))
        {
            return [Path.Combine(folder, segment)];
        }

        string searched = folder.Length == 0 ? "." : folder;
        IEnumerable<string> entries = !Directory.Exists(searched) ? [] : isFile ? Directory.EnumerateFiles(searched) : Directory.EnumerateDirectories(searched);
        return
            from name in entries.Select(entry => Path.GetFileName(entry))
            where FileSystemName.MatchesSimpleExpression(segment, name, ignoreCase: OperatingSystem.IsWindows()) && (name[0] != '.' || segment[0] == '.')
            select Path.Combine(folder, name);
    }

    private static bool HasWildcard(string name) => name.AsSpan().IndexOfAny('*', '?') >= 0;
}

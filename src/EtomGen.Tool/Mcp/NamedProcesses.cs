using EtomGen.Rules;
using EtomGen.Tool.Frameworks;

namespace EtomGen.Tool.Mcp;

/// <summary>Finds the processes that a call names.</summary>
internal static class NamedProcesses
{
    /// <summary>The process of an identifier.</summary>
    /// <exception cref="ToolException">The release lists none; the message says whether it may exist all the same, and which ones were probably meant.</exception>
    public static FrameworkProcess Get(this FrameworkCatalog release, string identifier)
    {
        if (release.Find(identifier) is { } process)
        {
            return process;
        }

        var lookup = new ProcessLookup(FrameworkOption.SetOf([release]), release.Release.ToString());
        LookedUp missing = lookup.LookUp(new DeclaredProcess(identifier, null, default), isRow: false);
        string[] hints =
        [
            $"Release {release.Release} lists no process '{Excerpt.Of(identifier)}'",
            missing.Status == LookupStatus.Unlisted ? "the list of its group is incomplete, so it may exist" : "",
            lookup.Suggest(missing) is { Count: > 0 } nearest ? $"nearest: {string.Join(", ", nearest)}" : lookup.DescribeGroup(identifier),
        ];
        throw ToolException.WrongUse(string.Join("; ", hints.Where(hint => hint.Length > 0)));
    }
}

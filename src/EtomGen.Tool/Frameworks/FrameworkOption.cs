using System.CommandLine;

namespace EtomGen.Tool.Frameworks;

/// <summary>The option for the user's own framework files.</summary>
internal static class FrameworkOption
{
    public static Option<string[]> Create() => new("--framework", "-f")
    {
        Description = "A framework file of your own, in addition to the bundled ones; several are possible, and * and ? are wildcards.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Releases for the rules, whose messages then name the option.</summary>
    public static FrameworkSet SetOf(IReadOnlyList<FrameworkCatalog> releases) => new(releases, [], FrameworkOrigin.CommandLine);
}

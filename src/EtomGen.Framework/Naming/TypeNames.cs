using System.Globalization;
using System.Text;

namespace EtomGen.Framework.Naming;

/// <summary>Names the types that stand for a release's processes.</summary>
/// <remarks>
/// The rule: a name is the process's name in PascalCase, where <c>&amp;</c> reads And, apostrophes vanish, anything else that is neither letter
/// nor digit parts words, and a leading digit is preceded by an underscore. Names that meet in one scope, that repeat the enclosing type's
/// name, or that the scope needs for itself get the identifier behind them: <c>Selling_1_1_9</c>. A live process keeps its plain name before
/// a deleted one. So a name depends on the process, on the processes of its scope that bear the same name, and on the name of the type around
/// it where it would repeat that, on nothing else.
/// </remarks>
internal static class TypeNames
{
    /// <summary>The deepest level whose types stand in the release's namespace; deeper ones nest in their parent's type.</summary>
    public const int MaxNamespaceLevel = 2;

    /// <summary>The catalog of a release, in its namespace.</summary>
    public const string Catalog = "Catalog";

    /// <summary>The base of a release's process types, in its namespace.</summary>
    public const string Base = "EtomProcess";

    /// <summary>The constant that holds a process's identifier.</summary>
    public const string Identifier = "Id";

    /// <summary>The constant that holds the release's number.</summary>
    public const string Release = "Release";

    private static readonly HashSet<string> TakenInNamespace = [Catalog, Base, Identifier];

    private static readonly HashSet<string> TakenInType =
    [
        Base, Identifier, Release, nameof(Process.Identifier), nameof(Process.FrameworkRelease),
        nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString), nameof(ReferenceEquals), nameof(MemberwiseClone), "Finalize",
    ];

    /// <summary>The name of every process down to a level.</summary>
    public static IReadOnlyDictionary<FrameworkProcess, string> Of(FrameworkCatalog catalog, int depth, CancellationToken cancellationToken = default)
    {
        var names = new Dictionary<FrameworkProcess, string>();
        NameScope(catalog.Processes.Where(process => process.Level <= Math.Min(depth, MaxNamespaceLevel)), null, names, cancellationToken);

        // Parents come before their children in the catalog's order, so an enclosing type is named before what it encloses.
        foreach (FrameworkProcess parent in catalog.Processes)
        {
            if (parent.Level >= MaxNamespaceLevel && parent.Level < depth)
            {
                NameScope(parent.Children, names[parent], names, cancellationToken);
            }
        }

        return names;
    }

    /// <summary>A process's name in PascalCase.</summary>
    public static string Pascal(string name)
    {
        var pascal = new StringBuilder(name.Length);
        bool startsWord = true;
        foreach (char c in name)
        {
            if (c == '&')
            {
                pascal.Append("And");
                startsWord = true;
            }
            else if (IsIdentifierPart(c))
            {
                pascal.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
            else if (c is not ('\'' or '\u2019'))
            {
                startsWord = true;
            }
        }

        if (pascal.Length > 0 && !char.IsLetter(pascal[0]))
        {
            pascal.Insert(0, '_');
        }

        return pascal.ToString();
    }

    private static void NameScope(IEnumerable<FrameworkProcess> scope, string? enclosing, Dictionary<FrameworkProcess, string> names, CancellationToken cancellationToken)
    {
        foreach (IGrouping<string, FrameworkProcess> namesakes in scope.GroupBy(process => NameOf(process, cancellationToken), StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isTaken = enclosing is null ? TakenInNamespace.Contains(namesakes.Key) : TakenInType.Contains(namesakes.Key) || namesakes.Key == enclosing;
            FrameworkProcess[] live = [.. namesakes.Where(process => !process.IsDeleted)];
            FrameworkProcess? plain = isTaken ? null
                : live.Length == 1 ? live[0]
                : live.Length == 0 && namesakes.Count() == 1 ? namesakes.Single()
                : null;
            foreach (FrameworkProcess process in namesakes)
            {
                names.Add(process, process == plain ? namesakes.Key : $"{namesakes.Key}_{process.Identifier.Value.Replace('.', '_')}");
            }
        }
    }

    private static string NameOf(FrameworkProcess process, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Pascal(process.Name);
    }

    private static bool IsIdentifierPart(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        _ => false,
    };
}

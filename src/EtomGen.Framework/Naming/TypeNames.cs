using System.Globalization;
using System.Text;

namespace EtomGen.Framework.Naming;

/// <summary>Names the types that are generated for the processes of a release.</summary>
/// <remarks>
/// The rule: a type has the name of its process in PascalCase, where <c>&amp;</c> becomes And, apostrophes are removed, every other character that is
/// not a letter or digit separates words, and an underscore precedes a leading digit. The identifier is appended, as in <c>Selling_1_1_9</c>, where
/// names are equal in one scope, equal the name of the enclosing type, or are reserved in the scope. A live process keeps its plain name; a deleted
/// one with the same name does not. So a name depends only on the process, on the processes of its scope with the same name, and on the enclosing type.
/// </remarks>
internal static class TypeNames
{
    /// <summary>The maximum level of types directly in the namespace of the release; deeper ones are nested in the type of their parent.</summary>
    public const int MaxNamespaceLevel = 2;

    /// <summary>The name of the catalog type in the namespace of a release.</summary>
    public const string Catalog = "Catalog";

    /// <summary>The name of the base class of process types in the namespace of a release.</summary>
    public const string Base = "EtomProcess";

    /// <summary>The name of the constant for the identifier of a process.</summary>
    public const string Identifier = "Id";

    /// <summary>The name of the constant for the number of the release.</summary>
    public const string Release = "Release";

    private static readonly HashSet<string> ReservedInNamespace = [Catalog, Base, Identifier];

    private static readonly HashSet<string> ReservedInType =
    [
        Base, Identifier, Release, nameof(Process.Identifier), nameof(Process.FrameworkRelease),
        nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString), nameof(ReferenceEquals), nameof(MemberwiseClone), "Finalize",
    ];

    /// <summary>The type name of each process down to a level.</summary>
    public static IReadOnlyDictionary<FrameworkProcess, string> From(FrameworkCatalog catalog, int depth, CancellationToken cancellationToken = default)
    {
        var names = new Dictionary<FrameworkProcess, string>();
        NameScope(catalog.Processes.Where(process => process.Level <= Math.Min(depth, MaxNamespaceLevel)), null, names, cancellationToken);

        // Parents come before their children in the catalog, so an enclosing type is named before its nested types.
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
            bool isReserved = enclosing is null ? ReservedInNamespace.Contains(namesakes.Key) : ReservedInType.Contains(namesakes.Key) || namesakes.Key == enclosing;
            FrameworkProcess[] live = [.. namesakes.Where(process => !process.IsDeleted)];
            FrameworkProcess? plain = isReserved ? null
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

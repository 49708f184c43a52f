using System.Collections.Immutable;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Framework.Naming;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>A name in an attribute that does not bind to a generated type, and what is probably wrong. It may still bind to a type of the user's.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Name">Where the whole name is.</param>
/// <param name="Location">Where to report.</param>
/// <param name="Fault">What several names may have in common: the others are consequences, once for a file, or for the project where it is empty.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Suggestions">What a fix can write, the best first.</param>
internal sealed record UnboundName(string Path, TextSpan Name, TextSpan Location, string Fault, string RuleId, string Message, EquatableArray<Suggestion> Suggestions)
{
    /// <summary>The names in files that do not bind to a generated type.</summary>
    /// <param name="files">The files that are looked at.</param>
    /// <param name="globalUsings">The global usings of the project.</param>
    /// <param name="releases">The releases of the project.</param>
    /// <param name="settings">The settings of the project.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public static EquatableArray<UnboundName> FindAll(
        IEnumerable<NamedTypes> files,
        IReadOnlyList<UsingName> globalUsings,
        IReadOnlyList<FrameworkCatalog> releases,
        GenerationSettings settings,
        CancellationToken cancellationToken)
    {
        var found = new List<UnboundName>();
        foreach (NamedTypes file in files)
        {
            var resolver = new Resolver(file, [.. globalUsings, .. file.Usings.Where(directive => !directive.IsGlobal)], releases, settings, cancellationToken);
            foreach (NamedType type in file.Types)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (resolver.Check(type) is { } unbound)
                {
                    found.Add(unbound);
                }
            }
        }

        return found.Count == 0 ? EquatableArray<UnboundName>.Empty : new(found.ToImmutableArray());
    }

    /// <summary>The diagnostic, or <see langword="null"/> where the name binds to something of the user's, or the attribute is not EtomGen's.</summary>
    public Diagnostic? Diagnose(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == Path)?.GetRoot(cancellationToken) is not { } root || !root.FullSpan.Contains(Name))
        {
            return null;
        }

        SyntaxNode name = root.FindNode(Name, getInnermostNodeForTie: true);
        SemanticModel model = compilation.GetSemanticModel(root.SyntaxTree);
        return name.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            && Symbol(attribute) is IMethodSymbol { ContainingNamespace: { Name: nameof(EtomGen), ContainingNamespace.IsGlobalNamespace: true } }
            && Symbol(name) is null
            && Symbol(name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().First())
                is null or INamespaceSymbol or INamedTypeSymbol { BaseType.Name: TypeNames.Base }
                ? DiagnosticFactory.Create(RuleId, Message, root.FindNode(Location, getInnermostNodeForTie: true), [.. Suggestions])
                : null;

        ISymbol? Symbol(SyntaxNode node) => model.GetSymbolInfo(node, cancellationToken) is var info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null;
    }

    private sealed class Resolver(
        NamedTypes file, UsingName[] usings, IReadOnlyList<FrameworkCatalog> releases, GenerationSettings settings, CancellationToken cancellationToken)
    {
        private static readonly HashSet<string> OtherTypes = [TypeNames.Catalog, TypeNames.Base];

        private readonly string _root = settings.RootNamespace.Replace("@", "");

        public UnboundName? Check(NamedType type)
        {
            Meaning[] meanings = [.. MeaningsOf(type)];
            if (Array.Exists(meanings, IsGenerated))
            {
                return null;
            }

            // A release that the project lacks explains a name better than a release that does not have it.
            if (meanings.FirstOrDefault(meaning => meaning.Catalog is null) is { } missing)
            {
                NamedRelease location = type.Declared?.Number == missing.Release.ToString() ? type.Declared : new NamedRelease(missing.Release.ToString(), missing.Span);
                return MissingRelease(type, location);
            }

            if ((meanings.FirstOrDefault(meaning => meaning.Release.ToString() == type.Declared?.Number) ?? meanings.FirstOrDefault()) is { } own)
            {
                return Unknown(type, own);
            }

            if (type.Declared is { } declared && releases.All(release => release.Release.ToString() != declared.Number))
            {
                return MissingRelease(type, declared);
            }

            // No using is in effect: the release with such a type, that of the assessment first.
            return releases
                .OrderByDescending(release => release.Release.ToString() == type.Declared?.Number)
                .Select(release => new Meaning(release.Release, release, type.Parts, type.Span))
                .FirstOrDefault(IsGenerated) is { } elsewhere
                    ? MissingUsing(type, elsewhere)
                    : null;
        }

        /// <summary>What a name may mean: a type of a release that the name itself, an enclosing namespace or a using refers to.</summary>
        private IEnumerable<Meaning> MeaningsOf(NamedType type)
        {
            NamePart first = type.Parts[0];
            if (first.Text == "global")
            {
                return Array.FindAll([InNamespace("", type.Parts, 1)], meaning => meaning is not null)!;
            }

            UsingName[] visible = [.. usings.Where(directive => directive.Scope.Length == 0 || IsWithin(type.Namespace, directive.Scope))];
            if (Array.Find(visible, directive => directive.Alias == first.Text) is { } alias)
            {
                return Array.FindAll([InNamespace(alias.Name, type.Parts, 1)], meaning => meaning is not null)!;
            }

            IEnumerable<Meaning?> byName = Enclosing(type.Namespace).Select(namespaceName => InNamespace(namespaceName, type.Parts, 0));
            IEnumerable<Meaning?> imported = visible.Where(directive => directive.Alias is null)
                .Select(directive => InNamespace(directive.Name, type.Parts, 0) is { } meaning ? meaning with { Span = directive.Span } : null);
            return byName.Concat(imported).OfType<Meaning>();
        }

        /// <summary>What the parts of a name from an index on mean in a namespace, or <see langword="null"/> where that is not the namespace of a release.</summary>
        private Meaning? InNamespace(string namespaceName, IReadOnlyList<NamePart> parts, int start)
        {
            string[] all = [.. namespaceName.Split(['.'], StringSplitOptions.RemoveEmptyEntries), .. parts.Skip(start).Select(part => part.Text)];
            string[] root = _root.Split('.');
            if (all.Length < root.Length + 2 || !all.Take(root.Length).SequenceEqual(root) || ReleaseOf(all[root.Length]) is not { } release)
            {
                return null;
            }

            int types = all.Length - root.Length - 1;
            return types > parts.Count - start
                ? null
                : new Meaning(release, releases.FirstOrDefault(known => known.Release == release), [.. parts.Skip(parts.Count - types)], parts[0].Span);
        }

        /// <summary>The release that a namespace is named after: <c>V12</c>, <c>V15_5</c>.</summary>
        private static ReleaseNumber? ReleaseOf(string namespaceName)
        {
            string number = namespaceName.Replace('_', '.').TrimStart('V');
            return ReleaseNumber.TryParse(number.Contains('.') ? number : $"{number}.0", out ReleaseNumber release) && ReleaseNames.NamespaceOf(release) == namespaceName
                ? release
                : null;
        }

        private static bool IsWithin(string namespaceName, string scope) => $"{namespaceName}.".StartsWith($"{scope}.", StringComparison.Ordinal);

        private static IEnumerable<string> Enclosing(string namespaceName)
        {
            for (string current = namespaceName; current.Length > 0; current = current.Substring(0, Math.Max(0, current.LastIndexOf('.'))))
            {
                yield return current;
            }

            yield return "";
        }

        private bool IsGenerated(Meaning meaning) => meaning.Catalog is { } catalog
            && (OtherTypes.Contains(meaning.Types[0].Text) || (!settings.IsCatalogOnly && NamesOf(catalog, settings.Depth).ContainsKey(meaning.Text)));

        private IReadOnlyDictionary<string, FrameworkProcess> NamesOf(FrameworkCatalog catalog, int depth) => ProcessTypeNames.From(catalog, depth, cancellationToken).ByName;

        private UnboundName MissingRelease(NamedType type, NamedRelease named)
        {
            Finding finding = UnknownRelease.FindingOn(named.Number, new FrameworkSet(releases, []), default);
            string fault = releases.Count == 0 ? "" : named.Number;
            return new UnboundName(file.Path, type.Span, named.Span, fault, UnknownRelease.RuleId, finding.Message, new(finding.Suggestions.ToImmutableArray()));
        }

        private UnboundName MissingUsing(NamedType type, Meaning meaning)
        {
            string namespaceName = settings.NamespaceOf(meaning.Release);
            string message = UnknownProcessType.MissingUsing(meaning.Release, meaning.Text, namespaceName);
            return At(type, type.Parts[0], namespaceName, message, [(meaning.Text, NamesOf(meaning.Catalog!, settings.Depth)[meaning.Text])], meaning);
        }

        private UnboundName Unknown(NamedType type, Meaning meaning)
        {
            ReleaseNumber release = meaning.Release;
            if (settings.IsCatalogOnly)
            {
                return At(type, meaning.Types[0], $"types of {release}", UnknownProcessType.CatalogOnly(release), [], meaning);
            }

            IReadOnlyDictionary<string, FrameworkProcess> names = NamesOf(meaning.Catalog!, settings.Depth);

            // The compiler reports the first part that does not bind.
            int bound = 0;
            while (bound < meaning.Types.Count - 1 && names.ContainsKey(Join(meaning.Types.Take(bound + 1))))
            {
                bound++;
            }

            string fault = type.Span.ToString();
            if (bound > 0 && names[Join(meaning.Types.Take(bound))].Children.FirstOrDefault(child => TypeNames.Pascal(child.Name) == meaning.Types[bound].Text) is { } deep)
            {
                return At(type, meaning.Types[bound], fault, UnknownProcessType.TooDeep(release, meaning.Text, deep), [], meaning);
            }

            IReadOnlyList<(string Type, FrameworkProcess Process)> nearest = UnknownProcessType.Nearest(meaning.Text, names);
            return At(type, meaning.Types[bound], fault, UnknownProcessType.Message(release, meaning.Text, nearest), nearest, meaning);
        }

        private UnboundName At(
            NamedType type, NamePart part, string fault, string message, IReadOnlyList<(string Type, FrameworkProcess Process)> nearest, Meaning meaning)
        {
            IEnumerable<Suggestion> suggestions = nearest.Select(near =>
                new Suggestion(near.Process.Identifier.Value, near.Process.Name, $"{settings.NamespaceOf(meaning.Release)}.{near.Type}"));
            return new UnboundName(file.Path, type.Span, part.Span, fault, UnknownProcessType.RuleId, message, new(suggestions.ToImmutableArray()));
        }
    }

    private static string Join(IEnumerable<NamePart> parts) => string.Join(".", parts.Select(part => part.Text));

    /// <summary>What a name may mean.</summary>
    /// <param name="Release">The release whose type it may be.</param>
    /// <param name="Catalog">The release, or <see langword="null"/> where the project does not have it.</param>
    /// <param name="Types">The parts of the name that are types.</param>
    /// <param name="Span">The name or using that refers to the release.</param>
    private sealed record Meaning(ReleaseNumber Release, FrameworkCatalog? Catalog, IReadOnlyList<NamePart> Types, TextSpan Span)
    {
        public string Text { get; } = Join(Types);
    }
}

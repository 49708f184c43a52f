using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Completion;

/// <summary>What belongs at the caret.</summary>
/// <param name="Span">The text that an item replaces.</param>
internal abstract record Target(TextSpan Span);

/// <summary>The identifier of a process in a string.</summary>
/// <param name="Span">The content of the string.</param>
/// <param name="Release">The release of the process.</param>
/// <param name="Assessment">The type that declares the assessment whose row it is, or <see langword="null"/>.</param>
internal sealed record IdentifierTarget(TextSpan Span, FrameworkCatalog Release, INamedTypeSymbol? Assessment) : Target(Span);

/// <summary>The number of a release in a string.</summary>
/// <param name="Span">The content of the string.</param>
internal sealed record ReleaseTarget(TextSpan Span) : Target(Span);

/// <summary>A date in a string.</summary>
/// <param name="Span">The content of the string.</param>
internal sealed record DateTarget(TextSpan Span) : Target(Span);

/// <summary>A process type as the type argument of a row.</summary>
/// <param name="Span">The type argument, or the last part of its name.</param>
/// <param name="Release">The release of the assessment.</param>
/// <param name="Assessment">The type that declares the assessment.</param>
/// <param name="Container">The type whose nested types are wanted: what is before the dot; <see langword="null"/> at the beginning of the name.</param>
internal sealed record TypeTarget(TextSpan Span, FrameworkCatalog Release, INamedTypeSymbol? Assessment, INamedTypeSymbol? Container) : Target(Span);

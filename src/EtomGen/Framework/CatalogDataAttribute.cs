using System.ComponentModel;
using System.Reflection;

namespace EtomGen;

/// <summary>Carries the data of a release or of mappings that are too large for a string literal. For generated types only.</summary>
/// <remarks>An assembly can hold 16 MB of string literals, and far more in attributes.</remarks>
/// <param name="text">The generated text.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogDataAttribute(string text) : Attribute
{
    /// <summary>The generated text.</summary>
    public string Text { get; } = text;

    /// <summary>The text on a generated type.</summary>
    /// <exception cref="FormatException">The type has no such attribute.</exception>
    internal static string TextOf(Type data) => data.GetCustomAttribute<CatalogDataAttribute>()?.Text ?? throw new FormatException($"{data} carries no data.");
}

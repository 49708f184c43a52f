using System.ComponentModel;
using System.Reflection;

namespace EtomGen;

/// <summary>Carries the data of a release or of mappings. For generated types only.</summary>
/// <remarks>
/// Projects that reference an assembly read its releases from here: code is not visible to them. A character takes one byte, and two in a string literal, of which an
/// assembly can hold 16 MB in all.
/// </remarks>
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

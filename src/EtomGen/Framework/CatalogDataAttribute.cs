using System.ComponentModel;
using System.Reflection;

namespace EtomGen;

/// <summary>Carries the data of a release, or of mappings, that are too large for a string literal. Put on generated types; not meant for other code.</summary>
/// <remarks>An assembly has room for 16 MB of literals, and for far more in its attributes.</remarks>
/// <param name="text">The generated text.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogDataAttribute(string text) : Attribute
{
    /// <summary>The generated text.</summary>
    public string Text { get; } = text;

    /// <exception cref="FormatException">The type carries none.</exception>
    internal static string TextOf(Type data) => data.GetCustomAttribute<CatalogDataAttribute>()?.Text ?? throw new FormatException($"{data} carries no data.");
}

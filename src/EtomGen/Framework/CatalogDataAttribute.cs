using System.ComponentModel;

namespace EtomGen;

/// <summary>Carries the data of a release that is too large for a string literal. Put on generated types; not meant for other code.</summary>
/// <remarks>An assembly has room for 16 MB of literals, and for far more in its attributes.</remarks>
/// <param name="text">The generated text.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogDataAttribute(string text) : Attribute
{
    /// <summary>The generated text.</summary>
    public string Text { get; } = text;
}

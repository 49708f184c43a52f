#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Stands in for the attribute that netstandard2.0 lacks, so that one source serves both targets.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Class, Inherited = false)]
internal sealed class RequiresUnreferencedCodeAttribute(string message) : Attribute
{
    public string Message { get; } = message;
}
#endif

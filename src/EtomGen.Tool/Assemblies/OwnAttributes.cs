using System.Reflection;

namespace EtomGen.Tool.Assemblies;

/// <summary>Reads EtomGen's attributes as data.</summary>
internal static class OwnAttributes
{
    private const string Root = "EtomGen.";
    private const string IdentifierConstant = "Id";
    private const string ReleaseConstant = "Release";
    private const BindingFlags Constants = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    /// <summary>The name of an attribute without its count of type parameters, or <see langword="null"/> where it is none of EtomGen's.</summary>
    public static string? NameOf(CustomAttributeData data)
    {
        try
        {
            string? name = data.AttributeType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition().FullName : data.AttributeType.FullName;
            return name?.StartsWith(Root, StringComparison.Ordinal) == true ? name[Root.Length..].Split('`')[0] : null;
        }
        catch (FileNotFoundException)
        {
            // Its assembly is not at hand, as EtomGen's is.
            return null;
        }
    }

    /// <summary>The process that an attribute's type argument names: the constants of a generated type say identifier and release.</summary>
    public static DeclaredProcess ProcessOf(CustomAttributeData data, DeclarationLocation location)
    {
        Type type = data.AttributeType.GenericTypeArguments[0];
        return new DeclaredProcess(Constant(type, IdentifierConstant), type.BaseType is { } release ? Constant(release, ReleaseConstant) : null, location);
    }

    public static string? Text(CustomAttributeData data, string name) => Argument(data, name) as string;

    /// <summary>The value of a named argument, or <see langword="null"/> where it is left out.</summary>
    public static object? Argument(CustomAttributeData data, string name) =>
        data.NamedArguments.Where(argument => argument.MemberName == name).Select(argument => argument.TypedValue.Value).FirstOrDefault();

    private static string? Constant(Type type, string name) => type.GetField(name, Constants)?.GetRawConstantValue() as string;
}

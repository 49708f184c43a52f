namespace EtomGen.Tool.Output.CSharp;

/// <summary>Checks names for C# that users give.</summary>
internal static class CSharpName
{
    /// <exception cref="ToolException">The name is not a C# name.</exception>
    public static void Check(string? name, string option, bool allowDots)
    {
        if (name is not null && !Array.TrueForAll(allowDots ? name.Split('.') : [name], IsName))
        {
            throw ToolException.WrongUse($"'{Excerpt.Of(name)}' is not a C# name: correct {option}");
        }
    }

    private static bool IsName(string part) => part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(c => char.IsLetterOrDigit(c) || c == '_');
}

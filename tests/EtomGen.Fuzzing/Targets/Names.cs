using System.Text;
using EtomGen.Framework.Naming;
using EtomGen.Framework.Raw;

namespace EtomGen.Fuzzing.Targets;

/// <summary>Reads bytes as the small texts of a framework file: identifiers, release numbers, names.</summary>
internal static class Names
{
    public static void Run(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes), folded = TextFolding.Fold(text);
        Promise.Holds(TextFolding.Fold(folded) == folded, "Folding folds what is folded.");
        if (ProcessIdentifier.TryParse(text, out ProcessIdentifier identifier))
        {
            Promise.Holds(
                identifier.Value == text && (identifier.Parent is not { } parent || (identifier.IsBelow(parent) && identifier > parent)),
                "An identifier is not what it says.");
        }

        if (ReleaseNumber.TryParse(text, out ReleaseNumber release))
        {
            Promise.Holds(release.ToString() == text, "A release number is not what it says.");
        }

        string name = TypeNames.Pascal(folded);
        Promise.Holds(name.Length > 0 || !folded.Any(char.IsLetter), "A name with a letter makes no type name.");
        Promise.Holds(name.Length == 0 || char.IsLetter(name[0]) || name[0] == '_', $"No C# name starts like {name}.");
    }
}

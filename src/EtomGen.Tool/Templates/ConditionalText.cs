using System.Text;
using System.Text.RegularExpressions;

namespace EtomGen.Tool.Templates;

/// <summary>Text with lines for some releases only, between lines such as <c>#if (release == "12.0")</c>.</summary>
internal sealed partial class ConditionalText(string release)
{
    /// <summary>The text without the conditions, and without the lines for other releases.</summary>
    /// <param name="text">The text.</param>
    /// <param name="instead">Lines in place of the conditional ones, where no condition is meant for the release.</param>
    public string Choose(string text, Func<IEnumerable<string>>? instead)
    {
        var chosen = new StringBuilder(text.Length);
        bool isOpen = true, isFound = false;
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            Match condition = Condition().Match(line);
            if (!condition.Success)
            {
                if (isOpen)
                {
                    chosen.Append(line).Append('\n');
                }

                continue;
            }

            switch (condition.Groups["word"].Value)
            {
                case "if" when instead is not null:
                    (isOpen, isFound) = (false, true);
                    chosen.AppendJoin('\n', instead()).Append('\n');
                    break;
                case "endif":
                    (isOpen, isFound) = (true, false);
                    break;
                default:
                    isOpen = !isFound && (!condition.Groups["release"].Success || condition.Groups["release"].Value == release);
                    isFound |= isOpen;
                    break;
            }
        }

        return chosen.ToString();
    }

    [GeneratedRegex("""^#(?<word>if|elif|else|endif)( \(release == "(?<release>[^"]+)"\))?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Condition();
}

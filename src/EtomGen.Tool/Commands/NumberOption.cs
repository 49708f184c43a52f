using System.CommandLine;
using System.Globalization;

namespace EtomGen.Tool.Commands;

/// <summary>Makes options whose value is a whole number, and whose faults name no types of .NET.</summary>
internal static class NumberOption
{
    /// <summary>An option for a whole number.</summary>
    public static Option<int?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return number;
            }

            result.AddError($"'{Excerpt.Of(text)}' is not a number: write {name} 3");
            return null;
        },
    };
}

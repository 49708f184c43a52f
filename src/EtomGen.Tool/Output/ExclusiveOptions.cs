using System.CommandLine;

namespace EtomGen.Tool.Output;

/// <summary>Options of which a command takes one: with both, one would have no effect, and nothing would say so.</summary>
internal static class ExclusiveOptions
{
    /// <summary>Makes the use of both options a fault of the command line.</summary>
    public static void Exclude(this Command command, Option<bool> one, Option<bool> other) => command.Validators.Add(result =>
    {
        if (result.GetValue(one) && result.GetValue(other))
        {
            result.AddError($"{one.Name} and {other.Name} exclude each other");
        }
    });
}

using System;
using System.Collections.Generic;
using EtomGen;

internal class Desk(string process)
{
    [ProcessIdentifier("12.0")] public string Empty { get; set; } = "";
    [ProcessIdentifier("12.0")] public string Initial { get; set; } = "1.9.1";
    [ProcessIdentifier("12.0")] public List<string> Many { get; set; } = ["1.9.2"];
    [ProcessIdentifier("12.0")] public Dictionary<string, int> Numbered { get; set; } = new() { ["1.9.3"] = 1 };
    public string Process { get; } = process;
    public int this[[ProcessIdentifier("12.0")] string process] => process.Length;
    public virtual void Take([ProcessIdentifier("12.0")] string process = "1.9.4") { }
}

internal sealed class Counter([ProcessIdentifier("12.0")] string process) : Desk(process)
{
    public override void Take(string process) { }
}

internal static class Program
{
    private static void Use(Desk desk)
    {
        var counter = new Counter("1.9.5");
        _ = desk["1.9.6"];
        counter.Take("1.9.7");
        (desk.Initial, _) = ("1.9.8", 1);
        Local("1.9.9");
        [Supports("12.0", "1.9.10")] static void Local([ProcessIdentifier("12.0")] string process) { }
        Action run = [Supports("12.0", "1.9.11")] () => { };
        run();
    }

    [method: Supports("12.0", "1.9.12")]
    private static event Action? Changed;
}

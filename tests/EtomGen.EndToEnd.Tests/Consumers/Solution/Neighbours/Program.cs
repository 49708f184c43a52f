using CommunityToolkit.Mvvm.ComponentModel;
using EtomGen;
using Etom.V12;
using Riok.Mapperly.Abstractions;

namespace Neighbours;

public static class Program
{
    public static void Main()
    {
        var order = new Order { Number = 12, Note = "urgent" };
        System.Console.WriteLine($"{Mapper.ToRow(order).Number} {order.Note} {Tracking.Assessment.Coverage}");
    }
}

public partial class Order : ObservableObject
{
    [ObservableProperty]
    private string note = "";

    public int Number { get; set; }
}

public sealed class OrderRow
{
    public int Number { get; set; }
}

[Mapper]
public static partial class Mapper
{
    public static partial OrderRow ToRow(Order order);
}

[ConformanceAssessment("12.0", Company = "Example Telecom Software", Product = "Example Tracking")]
[Score<MarketingFulfillmentResponse.TrackLeads>(5)]
[NotSubmitted<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>]
public static partial class Tracking;

/** Files as AWS writes them, by hand. */

/** Cost Explorer's download, monthly, grouped by usage type, in two months and two regions. */
export const COST_EXPLORER = `"Usage type","USE1-TPS-hours($)","USE1-DataIngestion($)","APN1-TrainingHour($)","USE1-BoxUsage:t3.micro($)","Total costs($)"
"Usage type total","608.4","20.5","24","7.59","660.49"
"2026-09-01","146.4","10","","3.79","160.19"
"2026-10-01","462","10.5","24","3.8","500.3"
`;

export const COST_EXPLORER_BY_SERVICE = `"Service","Personalize($)","S3($)","Total costs($)"
"Service total","500.25","1.5","501.75"
"2026-10-01","100.25","0.5","100.75"
"2026-10-02","400","1","401"
`;

export const COST_EXPLORER_JA = `"使用タイプ","APN1-TPS-hours($)","合計コスト($)"
"使用タイプ の合計","146.4","146.4"
"2026-10-01","146.4","146.4"
`;

const CUR_HEADER =
  'identity/LineItemId,bill/BillingPeriodStartDate,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,lineItem/LineItemDescription,product/region,pricing/unit';

/** A Cost and Usage Report: a day's usage, its free part, a credit, tax, a discount, another service, a type that we don't know. */
export const CUR = `${CUR_HEADER}
a1,2026-10-01T00:00:00Z,Usage,2026-10-01T00:00:00Z,AmazonPersonalize,USE1-TPS-hours,2310.0000000000,USD,462.0000000000,"$0.20 per TPS-Hour, first 20,000",us-east-1,Hours
a2,2026-10-01T00:00:00Z,Usage,2026-10-01T00:00:00Z,AmazonPersonalize,USE1-TPS-hours,50.0,USD,0.0000000000,free tier,us-east-1,Hours
a3,2026-10-01T00:00:00Z,Usage,2026-10-02T00:00:00Z,AmazonPersonalize,USE1-DataIngestion,1.05E+1,USD,0.525,"ingested
on two lines",us-east-1,GB
a4,2026-10-01T00:00:00Z,Credit,2026-10-02T00:00:00Z,AmazonPersonalize,USE1-TPS-hours,0,USD,-12.5,credit,us-east-1,Hours
a5,2026-10-01T00:00:00Z,Tax,2026-10-02T00:00:00Z,AmazonPersonalize,,1,USD,46.2,tax,,
a6,2026-10-01T00:00:00Z,EdpDiscount,2026-10-02T00:00:00Z,AmazonPersonalize,USE1-TPS-hours,0,USD,-23.1,discount,us-east-1,
a7,2026-10-01T00:00:00Z,Usage,2026-10-02T00:00:00Z,AmazonEC2,BoxUsage,24,USD,0.5,other,us-east-1,Hrs
a8,2026-10-01T00:00:00Z,Usage,2026-10-02T00:00:00Z,AmazonPersonalize,USE1-ContentGenerator,3,USD,0.75,unknown,us-east-1,Items
`;

export const CUR_2 = `line_item_line_item_type,line_item_usage_start_date,line_item_product_code,line_item_usage_type,line_item_usage_amount,line_item_currency_code,line_item_unblended_cost,product_region_code,pricing_unit
Usage,2026-10-01 00:00:00.000,AmazonPersonalize,APN1-TPS-hours,732,USD,146.4,ap-northeast-1,Hours
Usage,2026-09-30 23:00:00.000,AmazonPersonalize,APN1-TPS-hours,1,USD,0.2,ap-northeast-1,Hours
`;

/** FOCUS 1.0 with AWS columns. */
export const FOCUS = `BilledCost,BillingCurrency,BillingPeriodStart,ChargeCategory,ChargeDescription,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,EffectiveCost,ListCost,PricingQuantity,PricingUnit,RegionId,ServiceName,SkuId,x_Discounts,x_Operation,x_ServiceCode,x_UsageType
131.76,USD,2026-10-01T00:00:00.000Z,Usage,TPS-hours,2026-10-01T00:00:00.000Z,732,Hours,131.76,146.4,732,Hours,us-east-1,Amazon Personalize,X,"{""edp"":-14.64}",GetRecommendations,AmazonPersonalize,USE1-TPS-hours
0.9,USD,2026-10-01T00:00:00.000Z,Usage,Ingestion,2026-10-01T00:00:00.000Z,18,,0.9,0.9,18,GB,us-east-1,Amazon Personalize,X,,PutEvents,AmazonPersonalize,USE1-DataIngestion
13.1,USD,2026-10-01T00:00:00.000Z,Tax,Tax,2026-10-01T00:00:00.000Z,,,13.1,13.1,,,us-east-1,Amazon Personalize,,,,AmazonPersonalize,
4,USD,2026-10-01T00:00:00.000Z,Usage,S3,2026-10-01T00:00:00.000Z,1,GB,4,4,1,GB,us-east-1,Amazon Simple Storage Service,X,,,AmazonS3,TimedStorage
`;
